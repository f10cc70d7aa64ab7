using System.Security.Cryptography;
using System.Text;

namespace IprCorpus.Compiler.Layout;

/// <summary>
/// Computes the digest by which generated code and a resource know that they belong together: columns are read by position,
/// so a resource of another schema would give wrong answers.
/// </summary>
internal static class SchemaDigest
{
    /// <param name="schema">The complete schema as text, as <c>SchemaCompiler.Pin</c> gives it.</param>
    /// <returns>The first eight bytes of its SHA-256, the lowest first.</returns>
    public static ulong Of(string schema)
    {
        using var hash = SHA256.Create();
        var digest = hash.ComputeHash(Encoding.UTF8.GetBytes(schema));
        var number = 0UL;
        for (var i = sizeof(ulong) - 1; i >= 0; i--)
            number = (number << 8) | digest[i];

        return number;
    }
}
