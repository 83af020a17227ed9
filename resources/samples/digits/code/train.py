#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Train a small neural network to read handwritten digits, in plain Python (3.9 or later) without packages.

The network has one hidden layer (ReLU) and a softmax over the ten digits; it learns by gradient descent in
mini-batches. It may be stopped at any time (SIGTERM, Ctrl+C): it saves a checkpoint, and the next start with
the same settings and the same --train_url goes on from exactly there, so a resumed run and one in a single
piece end with equal files.

--data_url   a folder with digits.csv (or digits.csv.gz), or such a file: 64 pixels of 0 to 16, then the digit
--train_url  a folder that receives model.json, metrics.csv and checkpoint.json
"""

import argparse
import csv
import gzip
import hashlib
import json
import math
import os
import random
import signal
import sys
import time
from operator import mul

PIXELS = 64
CLASSES = 10
BRIGHTEST = 16
DECAY = 0.95  # of the learning rate, each epoch: long steps first, then ever finer ones
CHECKPOINT_FORMAT = 1
PLAIN = "NO_COLOR" in os.environ


class Problem(Exception):
    """Something a person can mend; its text is the sentence that they read."""


class StopRequest:
    """Remembers a signal, so that the loop can stop between two batches, where its state is whole."""

    def __init__(self):
        self.signal = None
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._remember)

    def _remember(self, number, _frame):
        self.signal = number


def paint(code, text):
    return text if PLAIN else f"\033[{code}m{text}\033[0m"


def say(text=""):
    print(text, flush=True)


class Progress:
    """One line that is drawn over and over by a carriage return, at most ten times a second."""

    def __init__(self):
        self.width = 0
        self.next = 0.0

    def show(self, text, paint_code="2"):
        now = time.monotonic()
        if now >= self.next:
            self.next = now + 0.1
            self._draw(text, paint_code, "")

    def finish(self, text):
        self._draw(text, None, "\n")
        self.width = 0

    def _draw(self, text, paint_code, end):
        padded = text.ljust(self.width)
        self.width = len(text)
        print("\r" + (paint(paint_code, padded) if paint_code else padded), end=end, flush=True)


# --- data -------------------------------------------------------------------------------------------------


def find_data(location):
    if os.path.isfile(location):
        return location
    for name in ("digits.csv", "digits.csv.gz"):
        path = os.path.join(location, name)
        if os.path.isfile(path):
            return path
    raise Problem(f"There is no digits.csv in “{location}”: --data_url must name the folder that holds it.")


def parse_row(fields, path, line):
    try:
        numbers = [int(field) for field in fields]
    except ValueError:
        numbers = []
    if (
        len(numbers) != PIXELS + 1
        or not all(0 <= pixel <= BRIGHTEST for pixel in numbers[:PIXELS])
        or not 0 <= numbers[PIXELS] < CLASSES
    ):
        raise Problem(f"Line {line} of “{path}” is not {PIXELS} pixels of 0 to {BRIGHTEST} and a digit.")
    return [pixel / BRIGHTEST for pixel in numbers[:PIXELS]], numbers[PIXELS]


def load_digits(location):
    """The rows as (pixels from 0 to 1, digit), and a fingerprint by which a checkpoint knows its data."""
    path = find_data(location)
    opener = gzip.open if path.endswith(".gz") else open
    try:
        with opener(path, "rb") as file:
            raw = file.read()
        lines = raw.decode("ascii").splitlines()
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise Problem(f"“{path}” can't be read: {error}.") from error
    rows = [parse_row(fields, path, line) for line, fields in enumerate(csv.reader(lines), 1) if fields]
    if len(rows) < 50:
        raise Problem(f"“{path}” holds {len(rows)} digits; at least 50 are needed to train and to test.")
    return rows, hashlib.sha256(raw).hexdigest()


def split(rows):
    """Each fifth row is kept for the test and never learned from: every run is judged by the same ones."""
    return [row for i, row in enumerate(rows) if i % 5 != 4], rows[4::5]


# --- network ----------------------------------------------------------------------------------------------


def new_network(hidden_units, seed):
    """Two layers, each a list of (weights of one unit) and a list of biases."""
    generator = random.Random(f"weights {seed}")

    def layer(units, inputs):
        spread = math.sqrt(2.0 / inputs)
        return {
            "weights": [[generator.gauss(0.0, spread) for _ in range(inputs)] for _ in range(units)],
            "biases": [0.0] * units,
        }

    return {"hidden": layer(hidden_units, PIXELS), "output": layer(CLASSES, hidden_units)}


def activate(network, pixels):
    """What the hidden units and the ten outputs (before softmax) say to one image."""
    hidden, output = network["hidden"], network["output"]
    seen = [
        value if value > 0.0 else 0.0
        for value in [sum(map(mul, w, pixels)) + b for w, b in zip(hidden["weights"], hidden["biases"])]
    ]
    return seen, [sum(map(mul, w, seen)) + b for w, b in zip(output["weights"], output["biases"])]


def softmax(scores):
    highest = max(scores)
    powers = [math.exp(score - highest) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]


def recognise(network, pixels):
    scores = activate(network, pixels)[1]
    return scores.index(max(scores))


def accuracy(network, rows):
    return sum(recognise(network, pixels) == digit for pixels, digit in rows) / len(rows)


def learn_batch(network, batch, learning_rate):
    """One step of gradient descent; returns the sum of the losses and how many digits were right before it.

    All gradients are taken first, then applied: plain lists and map() keep the inner loops inside the
    interpreter's C code, and a silent ReLU unit (about half of them) costs nothing.
    """
    hidden_weights, hidden_biases = network["hidden"]["weights"], network["hidden"]["biases"]
    output_weights, output_biases = network["output"]["weights"], network["output"]["biases"]
    columns = list(zip(*output_weights))
    step = -learning_rate / len(batch)
    loss, right, steps = 0.0, 0, []
    for pixels, digit in batch:
        seen, scores = activate(network, pixels)
        likely = softmax(scores)
        loss -= math.log(max(likely[digit], 1e-300))
        right += scores.index(max(scores)) == digit
        likely[digit] -= 1.0
        output_step = [step * error for error in likely]
        hidden_step = [(j, sum(map(mul, columns[j], output_step))) for j, s in enumerate(seen) if s > 0.0]
        steps.append((pixels, seen, output_step, hidden_step))
    for pixels, seen, output_step, hidden_step in steps:
        for k, change in enumerate(output_step):
            output_weights[k] = [w + change * s for w, s in zip(output_weights[k], seen)]
            output_biases[k] += change
        for j, change in hidden_step:
            hidden_weights[j] = [w + change * p for w, p in zip(hidden_weights[j], pixels)]
            hidden_biases[j] += change
    return loss, right


# --- files ------------------------------------------------------------------------------------------------


def write_whole(path, text):
    """Whoever looks finds the old file or the new one, never half of either, even after a power cut."""
    temporary = f"{path}.part"
    try:
        with open(temporary, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
        folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        raise Problem(f"“{path}” can't be written: {error.strerror}.") from error


def save_checkpoint(path, state):
    write_whole(path, json.dumps(state, separators=(",", ":")) + "\n")


def misfit(state, settings):
    """Why a run with these settings can't go on from this checkpoint, or None if it can."""
    try:
        if state["format"] != CHECKPOINT_FORMAT:
            return f"it has format {state['format']}, and this script knows {CHECKPOINT_FORMAT}"
        changed = [key for key in settings if state["settings"].get(key) != settings[key]]
        if changed:
            return "it was made with other values of " + ", ".join(changed)
        hidden, output = state["network"]["hidden"], state["network"]["output"]
        sizes = [len(hidden["weights"]), len(hidden["biases"]), len(output["weights"][0])]
        whole = sizes == [settings["hidden_units"]] * 3 and len(state["history"]) == state["epoch"]
        whole = whole and {"batch", "seen", "loss", "right"} <= state.keys()
    except (KeyError, IndexError, TypeError, AttributeError):
        whole = False
    return None if whole else "it is damaged"


def load_checkpoint(path, settings):
    """The state to go on from, or None to begin anew. One that does not fit is put aside, not lost."""
    try:
        with open(path, encoding="utf-8") as file:
            state = json.load(file)
        reason = misfit(state, settings)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Problem(f"“{path}” can't be read: {error.strerror}.") from error
    except ValueError:
        reason = "it is damaged"
    if reason is None:
        return state
    aside = path.replace(".json", "-old.json")
    os.replace(path, aside)
    say(paint("33", f"The checkpoint here does not fit: {reason}."))
    say(paint("33", f"It is now {os.path.basename(aside)}, and training starts anew."))
    return None


def write_metrics(path, history):
    lines = ["epoch,loss,train_accuracy,test_accuracy"]
    lines += [f"{i},{loss:.6f},{train:.6f},{test:.6f}" for i, (loss, train, test) in enumerate(history, 1)]
    write_whole(path, "\n".join(lines) + "\n")


def write_model(path, network, settings, history):
    model = {
        "format": "digits-mlp",
        "input": {"pixels": PIXELS, "divide_by": BRIGHTEST},
        "labels": list(range(CLASSES)),
        "layers": [
            dict(network["hidden"], activation="relu"),
            dict(network["output"], activation="softmax"),
        ],
        "settings": dict(settings, epochs=len(history)),
        "test_accuracy": history[-1][2],
    }
    write_whole(path, json.dumps(model, separators=(",", ":")) + "\n")


# --- training ---------------------------------------------------------------------------------------------


def batches_of_epoch(rows, seed, epoch, batch_size):
    """The order depends on seed and epoch alone: a run that goes on in the middle meets the same batches."""
    order = list(range(len(rows)))
    random.Random(f"order {seed} {epoch}").shuffle(order)
    return [[rows[i] for i in order[at : at + batch_size]] for at in range(0, len(order), batch_size)]


def bar(done, total, width=24):
    filled = width * done // total
    return "[" + "#" * filled + "." * (width - filled) + "]"


def run_epoch(state, rows, epochs, stop, progress):
    """Trains from state["batch"] to the end of the epoch; False when a stop was asked for before that."""
    settings = state["settings"]
    number = state["epoch"] + 1
    batches = batches_of_epoch(rows, settings["seed"], number, settings["batch_size"])
    learning_rate = settings["learning_rate"] * DECAY ** state["epoch"]
    while state["batch"] < len(batches):
        if stop.signal is not None:
            return False
        batch = batches[state["batch"]]
        loss, right = learn_batch(state["network"], batch, learning_rate)
        state["batch"] += 1
        state["seen"] += len(batch)
        state["loss"] += loss
        state["right"] += right
        mean = state["loss"] / state["seen"]
        if not math.isfinite(mean):
            progress.finish(f"Epoch {number:3d}/{epochs}  loss {mean}")
            raise Problem(
                f"The loss is no longer a number in epoch {number}: a lower --learning_rate than "
                f"{settings['learning_rate']:g} is needed. checkpoint.json still holds the epoch before."
            )
        done = f"{bar(state['batch'], len(batches))} {100 * state['batch'] // len(batches):3d} %"
        progress.show(f"Epoch {number:3d}/{epochs}  {done}  loss {mean:.4f}")
    return True


def train(state, learn, test, args, stop):
    """Trains until the last epoch; False when a signal ended it before."""
    checkpoint = os.path.join(args.train_url, "checkpoint.json")
    metrics = os.path.join(args.train_url, "metrics.csv")
    progress = Progress()
    while state["epoch"] < args.epochs:
        if not run_epoch(state, learn, args.epochs, stop, progress):
            save_checkpoint(checkpoint, state)
            name = signal.Signals(stop.signal).name
            progress.finish(
                f"Stopped by {name} in epoch {state['epoch'] + 1}; checkpoint.json is saved to go on from."
            )
            return False
        loss, right = state["loss"] / state["seen"], state["right"] / state["seen"]
        judged = accuracy(state["network"], test)
        state["history"].append([loss, right, judged])
        state.update(epoch=state["epoch"] + 1, batch=0, seen=0, loss=0.0, right=0)
        save_checkpoint(checkpoint, state)
        write_metrics(metrics, state["history"])
        progress.finish(
            f"Epoch {state['epoch']:3d}/{args.epochs}  loss {loss:.4f}  "
            f"accuracy {right:.4f}  test accuracy {judged:.4f}"
        )
    return True


def show_digits(network, test, count=4):
    """A few of the test's digits as pictures: the misread ones first, since they are the interesting ones."""
    judged = [(pixels, digit, recognise(network, pixels)) for pixels, digit in test]
    judged.sort(key=lambda row: row[1] == row[2])
    chosen = judged[:count]
    shades = " .:-=+*#%@"
    say("\nSome test digits and how they are read (misread ones first):\n")
    for line in range(8):
        images = [pixels[8 * line : 8 * line + 8] for pixels, _, _ in chosen]
        text = ["".join(2 * shades[int(9 * pixel)] for pixel in image) for image in images]
        say("  " + "    ".join(text))
    verdicts = [(f"{digit} as {read}".center(16), digit == read) for _, digit, read in chosen]
    say("  " + "    ".join(paint("32" if right else "31", text) for text, right in verdicts) + "\n")


def number(kind, low, high, low_allowed=True):
    def parse(text):
        value = kind(text)
        if not (low < value <= high or (low_allowed and value == low)):
            bounds = f"from {low} to {high}" if low_allowed else f"above {low}, up to {high}"
            raise argparse.ArgumentTypeError(f"{text} is not {bounds}")
        return value

    parse.__name__ = kind.__name__
    return parse


def parse_arguments():
    parser = argparse.ArgumentParser(
        description="Train a small network to read handwritten digits.", allow_abbrev=False
    )
    parser.add_argument("--data_url", required=True, help="folder with digits.csv")
    parser.add_argument("--train_url", required=True, help="folder for the model, metrics and checkpoint")
    parser.add_argument("--learning_rate", type=number(float, 0, 10, False), default=0.1, help="default 0.1")
    parser.add_argument("--epochs", type=number(int, 1, 1000), default=40, help="default 40")
    parser.add_argument("--hidden_units", type=number(int, 1, 1024), default=48, help="default 48")
    parser.add_argument("--seed", type=number(int, 0, 2**31 - 1), default=1, help="default 1")
    parser.add_argument("--batch_size", type=number(int, 1, 1024), default=16, help="default 16")
    return parser.parse_args()


def begin(args, settings):
    """The state to train from: that of the checkpoint, or a new one."""
    state = load_checkpoint(os.path.join(args.train_url, "checkpoint.json"), settings)
    if state is None:
        network = new_network(args.hidden_units, args.seed)
        return dict(
            format=CHECKPOINT_FORMAT, settings=settings, network=network, history=[],
            epoch=0, batch=0, seen=0, loss=0.0, right=0,
        )
    if state["epoch"] > args.epochs:
        raise Problem(
            f"The checkpoint has {state['epoch']} epochs already, more than --epochs {args.epochs}: "
            f"choose more epochs, or an empty folder."
        )
    where = f"after {state['epoch']} of {args.epochs} epochs"
    say(paint("36", f"Going on from checkpoint.json, {where}" + (" and a part." if state["batch"] else ".")))
    return state


def main():
    stop = StopRequest()
    args = parse_arguments()
    started = time.monotonic()
    rows, fingerprint = load_digits(args.data_url)
    learn, test = split(rows)
    try:
        os.makedirs(args.train_url, exist_ok=True)
    except OSError as error:
        raise Problem(f"“{args.train_url}” can't be made: {error.strerror}.") from error
    say(paint("1", f"{len(learn)} digits to learn from, {len(test)} to test with"))
    say(f"{PIXELS} pixels, {args.hidden_units} hidden units, {CLASSES} classes; "
        f"learning rate {args.learning_rate:g}, batches of {args.batch_size}, seed {args.seed}")
    settings = {key: getattr(args, key) for key in ("learning_rate", "hidden_units", "seed", "batch_size")}
    settings["data"] = fingerprint
    state = begin(args, settings)
    if not train(state, learn, test, args, stop):
        return 128 + stop.signal
    write_model(os.path.join(args.train_url, "model.json"), state["network"], settings, state["history"])
    write_metrics(os.path.join(args.train_url, "metrics.csv"), state["history"])
    show_digits(state["network"], test)
    say(f"model.json and metrics.csv are written; {time.monotonic() - started:.1f} s")
    right = round(state["history"][-1][2] * len(test))
    say(paint("1;32", f"Test accuracy: {state['history'][-1][2]:.4f} ({right} of {len(test)})"))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Problem as problem:
        print(problem, file=sys.stderr, flush=True)
        sys.exit(1)
