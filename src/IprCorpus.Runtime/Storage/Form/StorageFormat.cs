namespace IprCorpus.Storage;

/// <summary>
/// The constants of the form in which compiled corpora are stored. The compiler, which writes them, and the runtime, which reads
/// them, compile the same lines.
/// </summary>
internal static class StorageFormat
{
    /// <summary>The number of the form. A corpus in another form is refused instead of misread.</summary>
    public const int Version = 1;

    /// <summary>
    /// The unit that stands for zero. Small numbers become printable characters, and as no unit reaches the
    /// surrogates, the data is well-formed text in every encoding.
    /// </summary>
    public const int Zero = 0x5D;

    /// <summary>A number of one unit is less than this.</summary>
    public const int OneUnitLimit = 0xD800 - Zero;

    /// <summary>The number of bits in each unit of a number of several, the lowest first.</summary>
    public const int DigitBits = 15;

    /// <summary>The number of bits in each unit of a number in a header, the lowest first.</summary>
    public const int HeaderBits = 14;

    /// <summary>The bits of a number in a unit of a header.</summary>
    public const int HeaderMask = (1 << HeaderBits) - 1;

    /// <summary>The bit of a unit of a header that says that another unit of the number follows.</summary>
    public const int HeaderMore = 1 << HeaderBits;

    /// <summary>The table that lists all annotations (or entities) as type and row, in order.</summary>
    public const int MasterTable = 0;

    /// <summary>The table of pooled strings.</summary>
    public const int StringTable = 1;

    /// <summary>The first table that holds a declared type.</summary>
    public const int FirstTypeTable = 2;

    /// <summary>The table of the catalogue that holds the documents.</summary>
    public const int DocumentTable = FirstTypeTable;

    /// <summary>The table of the catalogue that holds the counts of annotations.</summary>
    public const int CountTable = FirstTypeTable + 1;

    /// <summary>The number of bits in a unit of a segment that say how far its start is from the end of the one before.</summary>
    public const int GapBits = 2;

    /// <summary>The distance that is written apart, and all longer ones.</summary>
    public const int LongGap = (1 << GapBits) - 1;

    /// <summary>The four bytes that every resource begins with, <c>IPRC</c>; the number of the form follows.</summary>
    public const uint Signature = 0x4352_5049;

    /// <summary>The bytes of a resource before its entries: the signature, the number of the form, the digest of the schema, and the count of blocks.</summary>
    public const int ResourceHeaderSize = (2 * sizeof(uint)) + sizeof(ulong) + sizeof(int);

    /// <summary>The bytes of an entry, which says where a block is and how long its parts are.</summary>
    public const int ResourceEntrySize = 5 * sizeof(int);

    /// <summary>The bytes of the digest that ends a resource.</summary>
    public const int DigestSize = 32;
}
