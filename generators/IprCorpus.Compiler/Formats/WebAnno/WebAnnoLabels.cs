namespace IprCorpus.Compiler.Formats.WebAnno;

/// <summary>The labels of what is not named in the file. Behind a scope, they are no feature of any layer.</summary>
internal static class WebAnnoLabels
{
    public const string Sentence = "Sentence";
    public const string Token = "Token";

    /// <summary>The name of tokens where a layer relates them.</summary>
    public const string TokenType = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";

    /// <summary>The name of what annotations of all layers are.</summary>
    public const string AnyType = "uima.tcas.Annotation";

    /// <summary>Of sentences.</summary>
    public const string SentenceId = "Sentence.id";

    /// <summary>Of relations.</summary>
    public const string Governor = "T_RL::Governor";

    public const string Dependent = "T_RL::Dependent";

    /// <summary>Of the links of a chain.</summary>
    public const string Next = "T_CH::next";

    /// <summary>Of what fills a slot.</summary>
    public const string Role = "ROLE::role";

    public const string Filler = "ROLE::target";

    /// <summary>The column of a chain layer that says which link of which chain an annotation is.</summary>
    public const string ChainLink = "referenceRelation";
}
