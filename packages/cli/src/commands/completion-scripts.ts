// What `growpanel completion SHELL` prints: each script asks `growpanel complete …` what may come next.
export const completionScripts: Readonly<Record<string, string>> = {
  // Bash takes a word apart at = : and @, and replaces the last part only.
  bash: `_growpanel() {
  local part line last='' words=() count=0
  for part in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if (( count > 0 )) && [[ $part == [=:@]* || $last == *[=:@] ]]; then
      last+=$part
    else
      last=$part
      (( count += 1 ))
    fi
    words[count - 1]=$last
  done
  part=\${last%"\${last##*[=:@]}"}
  COMPREPLY=()
  while IFS=$'\\t' read -r line _; do
    COMPREPLY+=("\${line#"$part"}")
  done < <(growpanel complete "\${words[@]}" 2>/dev/null)
}
complete -o default -F _growpanel growpanel
`,
  zsh: `#compdef growpanel
_growpanel() {
  local -a names
  local line name meaning
  for line in "\${(@f)$(growpanel complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] || continue
    name=\${line%%$'\\t'*} meaning=\${line#*$'\\t'}
    names+=("\${name//:/\\\\:}\${meaning:+:$meaning}")
  done
  if (( $#names )); then _describe -V growpanel names; else _files; fi
}
if [[ $funcstack[1] == _growpanel ]]; then _growpanel "$@"; else compdef _growpanel growpanel; fi
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
complete -c growpanel -f -k -a '(__growpanel_complete)'
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
