import MentorKit
import MentorText

/// A script that completes command lines in a shell. It hands the words to `mentor complete` and shows what
/// comes back.
enum CompletionScript: String, CaseIterable {
  case bash, zsh, fish

  /// - Parameter shell: nil for the one that the environment names.
  /// - Throws: `Trouble` for a shell that is not known.
  static func text(for shell: String?, _ environment: Environment) throws(Trouble) -> String {
    let told = shell ?? environment["SHELL"]?.split(separator: "/").last.map(String.init)
    guard let told else { throw Trouble("which shell? one of: \(names.joined(separator: ", "))") }
    guard let script = CompletionScript(rawValue: told) else {
      let hint = told.hint(among: names)
      throw Trouble(
        "no completion for '\(Printable.text(told))'; one of: \(names.joined(separator: ", "))\(hint)"
      )
    }
    return script.text
  }

  private var text: String {
    switch self {
    case .bash: Self.bashText
    case .zsh: Self.zshText
    case .fish: Self.fishText
    }
  }

  /// Readline parts words at "=", which is undone before they are handed over. File names are left to
  /// readline, which knows how to quote them.
  private static let bashText = #"""
    # bash completion for mentor, made by 'mentor completion bash'    -*- shell-script -*-
    _mentor() {
      local program=mentor kind='' line='' word='' lead='' place
      local -a words=()
      COMPREPLY=()
      type -P -- "${1-}" >/dev/null && program=$1
      for ((place = 1; place <= COMP_CWORD; place++)); do
        word=${COMP_WORDS[place]}
        if [[ ${#words[@]} -gt 0 && ($word == '=' || ${COMP_WORDS[place - 1]} == '=') ]]; then
          words[${#words[@]} - 1]+=$word
        else
          words+=("$word")
        fi
      done
      word=${words[${#words[@]} - 1]}
      [[ $word == --*=* ]] && lead=${word%%=*}=
      while IFS= read -r line; do
        if [[ -z $kind ]]; then
          kind=$line
        elif [[ $line == "$word"* ]]; then
          line=${line%%$'\t'*}
          COMPREPLY+=("${line#"$lead"}")
        fi
      done < <("$program" complete -- "${words[@]}" 2>/dev/null)
      case $kind in
        files) ;;
        folders) compopt +o default -o dirnames 2>/dev/null ;;
        *) compopt +o default 2>/dev/null ;;
      esac
      return 0
    }
    complete -o default -F _mentor mentor

    """#

  private static let zshText = #"""
    #compdef mentor
    # zsh completion for mentor, made by 'mentor completion zsh'
    _mentor() {
      local line program=${(Q)words[1]}
      local -a lines candidates
      (( $+commands[$program] )) || [[ -x $program ]] || program=mentor
      lines=("${(@f)$("$program" complete -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
      case $lines[1] in
        words)
          for line in $lines[2,-1]; do
            candidates+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
          done
          _describe -t values value candidates
          ;;
        files|folders)
          [[ $PREFIX == --*=* ]] && compset -P 1 '*='
          if [[ $lines[1] == folders ]]; then _files -/; else _files; fi
          ;;
        *) return 1 ;;
      esac
    }
    if [[ $funcstack[1] == _mentor ]]; then
      _mentor "$@"
    else
      compdef _mentor mentor
    fi

    """#

  private static let fishText = #"""
    # fish completion for mentor, made by 'mentor completion fish'
    function __mentor_complete
        set -l words (commandline -opc)
        set -l token (commandline -ct)
        set -l lines ($words[1] complete -- $words[2..-1] "$token" 2>/dev/null)
        set -l lead (string match -r -- '^--[^=]*=' "$token")
        set -l rest (string replace -r -- '^--[^=]*=' '' "$token")
        switch "$lines[1]"
            case words
                test (count $lines) -gt 1; and printf '%s\n' $lines[2..-1]
            case files
                for path in (__fish_complete_path "$rest")
                    printf '%s\n' "$lead$path"
                end
            case folders
                for path in (__fish_complete_directories "$rest")
                    printf '%s\n' "$lead$path"
                end
        end
    end
    complete -c mentor -f -a '(__mentor_complete)'

    """#
}
