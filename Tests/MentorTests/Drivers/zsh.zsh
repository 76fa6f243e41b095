# usage: zsh -f zsh.zsh FOLDER "line up to the cursor": completes in a shell of its own that finds _mentor in FOLDER, and prints what is offered
zmodload zsh/zpty
zpty shell zsh -f -i
start=$1/start
cat > $start <<END
PROMPT= ; RPROMPT=
fpath=($1 \$fpath)
autoload -Uz compinit; compinit -u -D
collect () {
  compadd () {
    if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "\$@"; return \$?; fi
    typeset -a found
    builtin compadd -A found "\$@"
    [[ -n \$found ]] && print -rl -- "OFFER:"\${^found}
    builtin compadd "\$@"
  }
  _main_complete "\$@"
  unfunction compadd
  compstate[insert]= ; compstate[list]=
  print -r -- OFFERS-END
}
zle -C collect complete-word collect
bindkey '^I' collect
print READY-\$((1 + 1))
END
zpty -w shell "source $start"
zpty -r -m shell seen '*READY-2*'
zpty -w -n shell "$2"$'\t'
zpty -r -m shell seen '*OFFERS-END*'
print -r -- $seen | tr -d '\r' | sed -n 's/.*OFFER://p' | sort -u
zpty -d shell
