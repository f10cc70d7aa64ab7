namespace IprCorpus.Compiler.Linking;

/// <summary>The place of an entity: its type, and its rank by id among the entities of exactly that type.</summary>
internal readonly record struct EntitySlot(int Type, int Row);
