# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text for people must be found by lupdate, under the context that the program asks for at run time, and must be
translated.

usage: texts_test.py LUPDATE TREE. What lupdate warns of (a tr() without a class, a class without Q_OBJECT or
Q_DECLARE_TR_FUNCTIONS) is a text that stays English in every language; so is one that a .ts file lacks or has not
finished; so is one behind a macro of ours, which lupdate does not look through. English itself needs its plurals only.
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree


def warnings_of(lupdate, tree, folders):
    with tempfile.TemporaryDirectory() as place:
        ts = os.path.join(place, "all.ts")
        command = [lupdate, "-silent", "-locations", "none", "-extensions", "cpp,h", "-I", tree, *folders, "-ts", ts]
        run = subprocess.run(command, cwd=tree, capture_output=True, text=True, timeout=100, check=False)
        said = [line for line in (run.stdout + run.stderr).splitlines() if line.strip()]
        if run.returncode != 0 or not os.path.exists(ts):
            said.append(f"lupdate ended with {run.returncode}")
    return said


def noticed(lupdate):
    """Whether lupdate still warns of a helper named tr(): else this test could not fail."""
    with tempfile.TemporaryDirectory() as place:
        with open(os.path.join(place, "x.cpp"), "w", encoding="utf-8") as file:
            file.write('QString tr(const char *);\nQString f() { return tr("text"); }\n')
        return bool(warnings_of(lupdate, place, ["."]))


def untranslated(lupdate, tree, ts):
    """The texts of the sources that a language lacks: its file is taken up to date in a copy first."""
    with tempfile.TemporaryDirectory() as place:
        copy = os.path.join(place, os.path.basename(ts))
        shutil.copy(ts, copy)
        plurals = ["-pluralonly"] if ts.endswith("_en.ts") else []
        command = [lupdate, "-silent", "-locations", "none", "-no-obsolete", *plurals, "-extensions", "cpp,h", "-I", tree,
                   "ui", "app", "model", "-ts", copy]
        subprocess.run(command, cwd=tree, capture_output=True, timeout=100, check=True)
        lacking = []
        for context in xml.etree.ElementTree.parse(copy).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
                if translation.get("type") == "unfinished" or not all(texts):
                    lacking.append(f"{os.path.basename(ts)}: {context.find('name').text}: {message.find('source').text}")
        return lacking


def hidden(tree, folders):
    """Macros that stand for tr() or its like."""
    macro = re.compile(r"#\s*define\s+(\w+)\(.*\b(?:tr|translate|QT_TR\w*|QT_TRANSLATE\w*)\(")
    found = []
    for folder in folders:
        for path in sorted(glob.glob(os.path.join(tree, folder, "**", "*.[ch]*"), recursive=True)):
            if not os.path.isfile(path):
                continue
            with open(path, encoding="utf-8") as file:
                text = file.read().replace("\\\n", " ")
            found += [f"{path}: the macro {name} hides texts from lupdate" for name in macro.findall(text)]
    return found


def unseen(tree, folders, ts):
    """Texts of tr() and translate() that are not in a language's file: lupdate gives up on some calls without a word,
    such as one with a template's brackets among its arguments."""
    with open(ts, encoding="utf-8") as file:
        known = {message.find("source").text for message in xml.etree.ElementTree.parse(file).getroot().iter("message")}
    literal = r'"((?:[^"\\\n]|\\.)*)"'
    call = re.compile(r'(?:\btr\(|\btranslate\(\s*"[^"]*",)\s*((?:' + literal + r"\s*)+)")
    found = []
    for folder in folders:
        for path in sorted(glob.glob(os.path.join(tree, folder, "**", "*.[ch]*"), recursive=True)):
            with open(path, encoding="utf-8") as file:
                source = file.read()
            for match in call.finditer(source):
                text = "".join(re.findall(literal, match[1]))
                text = text.replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")
                if text and text not in known:
                    found.append(f"{path}: lupdate does not see “{text}”")
    return found


def main():
    lupdate, tree = sys.argv[1:]
    if not noticed(lupdate):
        sys.exit("lupdate does not warn of a text without context")
    said = warnings_of(lupdate, tree, ["ui", "app", "model"]) + hidden(tree, ["ui", "app", "model"])
    if said:
        sys.exit("\n".join(said))
    languages = sorted(glob.glob(os.path.join(tree, "translations", "*.ts")))
    full = [ts for ts in languages if not ts.endswith("_en.ts")]
    said = unseen(tree, ["ui", "app", "model"], full[0]) if full else []
    if said:
        sys.exit("\n".join(said))
    lacking = [text for ts in languages for text in untranslated(lupdate, tree, ts)]
    if lacking or not languages:
        sys.exit("not translated (ninja -C build/dev update_translations takes them up):\n" + "\n".join(lacking))
    print(f"every text has its context and is translated into {len(languages)} languages")


if __name__ == "__main__":
    main()
