namespace IprCorpus.Compiler.Layout;

/// <summary>
/// Computes the share of string literals in an assembly. It keeps each distinct one once, in a heap whose positions have 24
/// bits (ECMA-335, II.24.2.4 and III.1.9); the C# compiler ends with CS8103 where that does not suffice.
/// </summary>
internal static class UserStrings
{
    /// <summary>The size of the heap, in bytes.</summary>
    public const int HeapSize = 1 << 24;

    /// <summary>The number of bytes that are left to the user's own code and to the shape of the corpus: names, ids, messages.</summary>
    public const int Reserve = 1 << 20;

    /// <summary>The number of bytes that data can take.</summary>
    public const int Available = HeapSize - Reserve;

    /// <summary>The bytes of one literal: its length in one, two or four, two for each unit, and one at the end.</summary>
    public static long SizeOf(string literal)
    {
        var size = (2L * literal.Length) + 1;
        return size + (size < 0x80 ? 1 : size < 0x4000 ? 2 : 4);
    }

    /// <summary>The bytes of all literals together, with the empty one that begins the heap.</summary>
    public static long SizeOf(IEnumerable<string> literals) =>
        1 + new HashSet<string>(literals, StringComparer.Ordinal).Sum(SizeOf);
}
