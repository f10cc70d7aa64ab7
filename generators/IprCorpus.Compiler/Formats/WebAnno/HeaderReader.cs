namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>Reads the lines at the head of a file that declare layers: <c>#T_SP=layer|feature|…</c>.</summary>
internal sealed class HeaderReader(WebAnnoFile file)
{
    private const string RolePrefix = "ROLE_";
    private const string BasePrefix = "BT_";

    public List<WebAnnoLayer> Layers { get; } = [];

    /// <summary>Takes a line that declares a layer; false for any other.</summary>
    public bool Accept(int start, int end)
    {
        if (end - start < 6 || string.CompareOrdinal(file.Text, start, "#T_", 0, 3) != 0 || file.Text[start + 5] != '=')
            return false;

        var kind = file.Share(start + 3, start + 5) switch
        {
            "SP" => LayerKind.Span,
            "CH" => LayerKind.Chain,
            "RL" => LayerKind.Relation,
            _ => (LayerKind?)null
        };
        if (kind is not { } known)
            return false;

        var parts = file.Share(start + 6, end).Split('|');
        if (parts[0].Length == 0)
            file.Refuse(new Cell(start, end), "a layer has a name");
        else
            Layers.Add(Read(known, parts));

        return true;
    }

    private static WebAnnoLayer Read(LayerKind kind, string[] parts)
    {
        var columns = new List<WebAnnoColumn>();
        string? @base = null;
        for (var i = 1; i < parts.Length; i++)
        {
            if (kind == LayerKind.Relation && parts[i].StartsWith(BasePrefix, StringComparison.Ordinal))
            {
                @base = parts[i].Substring(BasePrefix.Length);
                columns.Add(new WebAnnoColumn(ColumnKind.Governor, string.Empty));
            }
            else if (kind == LayerKind.Span && parts[i].StartsWith(RolePrefix, StringComparison.Ordinal))
            {
                // ROLE_layer:feature_linkType, and after it the type of what fills the slot.
                var name = parts[i].Substring(parts[i].LastIndexOf(':') + 1);
                var target = i + 1 < parts.Length ? parts[++i] : WebAnnoLabels.AnyType;
                var underscore = name.IndexOf('_');
                columns.Add(new WebAnnoColumn(ColumnKind.Role, underscore > 0 ? name.Substring(0, underscore) : name,
                    underscore > 0 ? name.Substring(underscore + 1) : name, target));
                columns.Add(new WebAnnoColumn(ColumnKind.SlotFiller, string.Empty));
            }
            else
            {
                columns.Add(new WebAnnoColumn(kind == LayerKind.Chain && columns.Count == 0 ? ColumnKind.ChainLink : ColumnKind.Feature, parts[i]));
            }
        }

        if (columns.Count == 0)
            columns.Add(new WebAnnoColumn(ColumnKind.Feature, string.Empty));

        return new WebAnnoLayer(kind, parts[0], @base, columns);
    }
}
