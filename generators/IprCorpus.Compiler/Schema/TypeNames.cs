using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Schema;

/// <summary>The names of enums and types, which share one C# namespace.</summary>
internal sealed class TypeNames(DiagnosticBag bag, HashSet<string> unsound)
{
    /// <summary>Each type has a file of its own, and files whose names differ only in case are one.</summary>
    public static readonly StringComparer Comparer = StringComparer.OrdinalIgnoreCase;

    private readonly Dictionary<string, SourceScalar> _claimed = new(Comparer);

    /// <summary>Takes a name; false where it cannot be one, or is taken.</summary>
    public bool Claim(SourceScalar name)
    {
        if (!CSharpNames.IsPascalIdentifier(name.Text))
        {
            bag.Add(SchemaRules.InvalidTypeName, name.Start, name.End, Messages.Excerpt(name.Text), Suggest(name.Text));
            unsound.Add(name.Text);
            return false;
        }

        if (ReservedNames.Types.Contains(name.Text, Comparer) || ReservedNames.DeclaredMembers.Contains(name.Text))
        {
            bag.Add(SchemaRules.ReservedTypeName, name.Start, name.End, name.Text);
            return false;
        }

        if (_claimed.TryGetValue(name.Text, out var earlier))
        {
            bag.Add(SchemaRules.DuplicateTypeName, name.Start, name.End, name.Text, Messages.Position(bag.Lines.PositionOf(earlier.Start)));
            return false;
        }

        _claimed.Add(name.Text, name);
        return true;
    }

    /// <summary>A name that is near to what was written, or an example of one.</summary>
    public static string Suggest(string written) =>
        CSharpNames.Pascal(written) is var near && CSharpNames.IsPascalIdentifier(near) ? Messages.Excerpt(near) : "TradeRoute";
}
