using IprCorpus.Tool.Commands;

return CommandLine.Create().Parse(args).Invoke();
