namespace IprCorpus.Compiler.Linking;

/// <summary>Where an entity stands: its type, and its rank by id among the entities of exactly that type.</summary>
internal readonly record struct EntitySlot(int Type, int Row);
