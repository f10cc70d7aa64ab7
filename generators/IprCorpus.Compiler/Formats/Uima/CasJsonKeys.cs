namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>The keys of CAS JSON, and what can stand before the names of features.</summary>
internal static class CasJsonKeys
{
    public const string Types = "%TYPES";
    public const string FeatureStructures = "%FEATURE_STRUCTURES";
    public const string Views = "%VIEWS";
    public const string Id = "%ID";
    public const string Type = "%TYPE";
    public const string Elements = "%ELEMENTS";
    public const string Sofa = "%SOFA";
    public const string Members = "%MEMBERS";
    public const string Name = "%NAME";
    public const string Supertype = "%SUPER_TYPE";
    public const string Description = "%DESCRIPTION";
    public const string Range = "%RANGE";
    public const string ElementType = "%ELEMENT_TYPE";

    public const char Keyword = '%';
    public const char Reference = '@';
    public const char Anchor = '^';

    /// <summary>Before the name of a feature whose value is a number that JSON cannot write, such as <c>NaN</c>.</summary>
    public const char Number = '#';
}
