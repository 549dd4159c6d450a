// What `growpanel completion SHELL` prints: each script asks `growpanel complete …` what may come next.
export const completionScripts: Readonly<Record<string, string>> = {
  bash: `_growpanel() {
  local IFS=$'\\n'
  COMPREPLY=($(growpanel complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
}
complete -o default -F _growpanel growpanel
`,
  zsh: `#compdef growpanel
_growpanel() {
  local -a names
  local line
  for line in "\${(@f)$(growpanel complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && names+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( $#names )); then _describe growpanel names; else _files; fi
}
compdef _growpanel growpanel
`,
  fish: `function __growpanel_complete
    set -l before (commandline -opc)
    set -e before[1]
    set -l current (commandline -ct)
    set -l found (growpanel complete $before "$current" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path $current
    end
end
complete -c growpanel -f -a '(__growpanel_complete)'
`,
  // Two quotes stand for an empty last word, which older PowerShells would drop.
  powershell: `Register-ArgumentCompleter -Native -CommandName growpanel -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -eq '') { $words += '""' }
  growpanel complete @words 2>$null | ForEach-Object {
    $name, $meaning = $_ -split "\`t", 2
    if (-not $meaning) { $meaning = $name }
    [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $meaning)
  }
}
`,
};
