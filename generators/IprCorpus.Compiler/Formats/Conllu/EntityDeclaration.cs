using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>The names of the parts of an opening <c>Entity</c> bracket: <c># global.Entity = GRP-etype-infstat-…</c>.</summary>
internal sealed class EntityDeclaration
{
    /// <summary>The declaration that applies where a file has none: the entity and its type, and behind them whatever follows.</summary>
    public const string Default = "eid-etype-other";

    /// <summary>The part that is the type of the mention.</summary>
    private const string Type = "etype";

    public EntityDeclaration(string declaration)
    {
        Keys = [.. declaration.Split('-')
            .Select(static (name, i) => new SourceScalar(name.Length == 0 ? "part" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) : name,
                isPlain: false, 0, 0))];
        TypeAt = Array.FindIndex(Keys, 1, static key => key.Text == Type);
    }

    /// <summary>The first names the entity.</summary>
    public SourceScalar[] Keys { get; }

    /// <summary>The position of the part that is the type; -1 where there is none.</summary>
    public int TypeAt { get; }

    /// <summary>Determines whether a part is one of a small set in all corpora that have it.</summary>
    public static bool IsClosed(string name) => name is "infstat" or "link";
}
