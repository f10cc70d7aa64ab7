namespace IprCorpus.Html.View;

/// <summary>The parts that types play by their names, which are those of the runtime's layers.</summary>
internal static class ViewRoles
{
    /// <summary>Gets the part that a type plays.</summary>
    public static ViewRole Of(string type) => type switch
    {
        "Token" => ViewRole.Token,
        "Sentence" => ViewRole.Sentence,
        "Paragraph" => ViewRole.Structure,
        _ => ViewRole.None,
    };
}
