import ArgumentParser

/// Leads a completion script to the options of a command that stands first on the line.
///
/// The parser's scripts look for files before commands, since any number of files may come first.
struct CompletionDispatch {
  let shell: CompletionShell
  /// The commands with options of their own.
  let commands: [String]

  /// `line`, with the way to the commands before it or around it where it is the place for that.
  func lines(for line: Substring) -> [String] {
    let names = commands.joined(separator: " ")
    let pattern = commands.joined(separator: "|")
    switch shell {
    case .bash where line == "    __scaleview_offer_flags_options -1":
      return [
        "    if [[ ${COMP_CWORD} -gt 1 && ${unparsed_words[0]} == @(\(pattern)) ]]; then",
        "        local -r subcommand=\"${unparsed_words[0]}\"",
        "        unparsed_words=(\"${unparsed_words[@]:1}\")",
        "        \"_scaleview_${subcommand}\"", "        return", "    fi", String(line),
      ]
    case .zsh where line.hasPrefix("    _arguments -w -s -S :"):
      return [
        "    if (( CURRENT > 2 )) && [[ \"${words[2]}\" == (\(pattern)) ]]; then",
        "        shift words", "        (( CURRENT -= 1 ))",
        "        \"_scaleview_${words[1]}\" && ret=0", "        return \"${ret}\"", "    fi",
        String(line),
      ]
    case .fish where line.hasPrefix("        __scaleview_parse_subcommand -r 1"):
      return [
        "        if contains -- \"$unparsed_tokens[2]\" \(names)",
        "            set -a commands $unparsed_tokens[1]",
        "            set -e unparsed_tokens[1]", "        else", "    " + line, "        end",
      ]
    default: return [String(line)]
    }
  }
}
