# usage: bash bash.bash SCRIPT "line up to the cursor": prints what would be offered, one a line
source "$1"
COMP_LINE=$2
COMP_POINT=${#COMP_LINE}
# Words as readline parts them: "=" is one of its own.
eval "COMP_WORDS=(${COMP_LINE//=/ = })"
[[ $COMP_LINE == *' ' ]] && COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
specification=$(complete -p mentor)
function=${specification##*-F }
COMPREPLY=()
"${function%% *}" mentor "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
((${#COMPREPLY[@]} == 0)) || printf '%s\n' "${COMPREPLY[@]}"
