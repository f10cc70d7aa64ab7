namespace System.Runtime.CompilerServices;

/// <summary>Marks init accessors, and so the properties of records. The compiler asks for it by name; netstandard2.0 lacks it.</summary>
internal static class IsExternalInit;
