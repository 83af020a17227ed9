# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# bash completion for trainshedctl. Names of jobs, algorithms and experiments are asked of the engine only when one
# runs already: pressing Tab starts nothing.

# __trainshedctl_names PROGRAM HOME KIND: the names of that kind, one a line.
__trainshedctl_names() {
    local call=("$1" --quiet)
    [ -z "$2" ] || call+=(--home "$2")
    "${call[@]}" engine status >/dev/null 2>&1 || return 0
    local list=("$3" list)
    [ "$3" != job ] || list+=(--limit 100)
    [ "$3" != storage ] || list=(storage profile list)
    "${call[@]}" --json "${list[@]}" 2>/dev/null | python3 -c '
import json, re, sys
names = [item.get("metadata", item).get("name") or item.get("dataset_name", "") for item in json.load(sys.stdin)]
print("\n".join(dict.fromkeys(name for name in names if re.fullmatch("[A-Za-z0-9_-]+", name))))' 2>/dev/null
}

# __trainshedctl_offer WORD…: what of these begins with the word under the cursor. Lines, not words, are split.
__trainshedctl_offer() {
    mapfile -t COMPREPLY < <(compgen -W "$*" -- "$current")
}

__trainshedctl_options() {
    case $1 in
    "job create") echo "-f --wait --new-version" ;;
    "job check") echo "-f --new-version" ;;
    "algorithm create" | "algorithm update") echo "-f" ;;
    "job compare") echo "--all" ;;
    "job list") echo "--status --experiment --name --limit" ;;
    "job logs") echo "--follow --tail --node --attempt --system" ;;
    "job delete") echo "--force" ;;
    "job rebuild") echo "--set --name --wait" ;;
    "job wait") echo "--timeout" ;;
    "experiment create") echo "--description" ;;
    "dataset show") echo "--files" ;;
    "dataset create") echo "--description --notes" ;;
    "dataset publish") echo "--notes" ;;
    "dataset verify") echo "--quick" ;;
    "dataset update") echo "--name --description" ;;
    "storage list") echo "--limit --profile" ;;
    "storage copy") echo "--profile" ;;
    "storage profile add") echo "--access-key --keys --aws-profile --region --addressing --ca-file --no-tls-check --default" ;;
    "storage profile update")
        echo "--name --endpoint --secret --access-key --keys --aws-profile --region --addressing --ca-file --no-tls-check --default"
        ;;
    "flavor list") echo "--pool" ;;
    "image list") echo "--refresh" ;;
    esac
}

__trainshedctl_commands() {
    case $1 in
    job) echo "create check list show logs events metrics compare stop delete rebuild priority wait export save open" ;;
    algorithm) echo "list show create update delete" ;;
    experiment) echo "list show create delete" ;;
    dataset) echo "list show create publish verify update delete" ;;
    storage) echo "list copy profile" ;;
    "storage profile") echo "list add update test default bucket remove" ;;
    pool | flavor | image) echo "list" ;;
    engine) echo "status start stop" ;;
    esac
}

_trainshedctl() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local program=${COMP_WORDS[0]} home='' noun='' verb='' arguments=0 i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        =) ((++i)) ;; # bash splits --set name=value into three words
        --home) home=${COMP_WORDS[++i]} ;;
        -f | --status | --experiment | --name | --limit | --tail | --node | --attempt | --set | --timeout | --pool | --description | --notes | --files | --profile | --access-key | --keys | --aws-profile | --region | --addressing | --ca-file | --endpoint) ((++i)) ;;
        -*) ;;
        *) if [ -z "$noun" ]; then
            noun=${COMP_WORDS[i]}
        elif [ -z "$verb" ]; then
            verb=${COMP_WORDS[i]}
        elif [ "$noun $verb" = "storage profile" ]; then # a command of three words
            verb="profile ${COMP_WORDS[i]}"
        else
            ((++arguments))
        fi ;;
        esac
    done
    case $previous in
    -f | --home | --ca-file)
        local action=-f
        [ "$previous" != --home ] || action=-d
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen "$action" -- "$current")
        return
        ;;
    --status)
        __trainshedctl_offer Creating Pending Running Completed Failed Terminating Terminated Abnormal
        return
        ;;
    --experiment)
        __trainshedctl_offer "$(__trainshedctl_names "$program" "$home" experiment)"
        return
        ;;
    --keys)
        __trainshedctl_offer stored aws anonymous
        return
        ;;
    --addressing)
        __trainshedctl_offer auto path virtual
        return
        ;;
    --profile)
        __trainshedctl_offer "$(__trainshedctl_names "$program" "$home" storage)"
        return
        ;;
    --name | --limit | --tail | --node | --attempt | --set | --timeout | --pool | --description | --notes | --files | --access-key | --aws-profile | --region | --endpoint) return ;;
    esac
    if [ -z "$noun" ]; then
        __trainshedctl_offer job algorithm dataset experiment storage pool flavor image engine watch \
            --json --quiet --home --help --version
    elif [ -z "$verb" ]; then
        __trainshedctl_offer "$(__trainshedctl_commands "$noun")"
    elif [ "$noun $verb" = "storage profile" ]; then
        __trainshedctl_offer "$(__trainshedctl_commands "storage profile")"
    elif [[ $current == -* ]]; then
        __trainshedctl_offer "$(__trainshedctl_options "$noun $verb") --help"
    else
        __trainshedctl_arguments
    fi
}

# The arguments after noun and verb; uses the locals of _trainshedctl.
__trainshedctl_arguments() {
    case "$noun $verb" in
    "job priority")
        if [ "$arguments" -ge 1 ]; then
            __trainshedctl_offer 1 2 3
            return
        fi
        ;;
    "job show" | "job logs" | "job events" | "job metrics" | "job rebuild" | "job export") [ "$arguments" -eq 0 ] || return ;;
    "job save" | "job open") # a job, then the file; the file alone
        if [ "$noun $verb $arguments" != "job save 0" ]; then
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
        fi
        ;;
    "job compare" | "job stop" | "job delete" | "job wait") ;;
    "algorithm show" | "algorithm update" | "algorithm delete" | "experiment show" | "experiment delete")
        [ "$arguments" -eq 0 ] || return
        ;;
    "dataset create" | "dataset publish")
        if [ "$arguments" -eq 1 ]; then # the folder with the data
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            return
        fi
        [ "$noun $verb $arguments" = "dataset publish 0" ] || return
        ;;
    "dataset show" | "dataset verify" | "dataset update" | "dataset delete") [ "$arguments" -eq 0 ] || return ;;
    "storage copy") # one of the two is here
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    "storage profile bucket") [ "$arguments" -eq 1 ] || return ;;
    "storage profile update" | "storage profile test" | "storage profile default" | "storage profile remove")
        [ "$arguments" -eq 0 ] || return
        ;;
    *) return ;;
    esac
    __trainshedctl_offer "$(__trainshedctl_names "$program" "$home" "$noun")"
}

complete -F _trainshedctl trainshedctl
