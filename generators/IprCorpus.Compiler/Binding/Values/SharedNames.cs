// The runtime's source of periods is compiled here too, where its enum has a counterpart in the model.
global using Granularity = IprCorpus.Compiler.Model.Granularity;
