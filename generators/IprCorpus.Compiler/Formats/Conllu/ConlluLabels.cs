using IprCorpus.Compiler.Names;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>The labels of what CoNLL-U has. Those of features, MISC and comments are what the file calls them, behind a scope.</summary>
internal static class ConlluLabels
{
    public const string Paragraph = "Paragraph";
    public const string Sentence = "Sentence";

    /// <summary>The label of what the enhanced graph connects: tokens and empty nodes.</summary>
    public const string Node = "Node";

    public const string Token = "Token";
    public const string MultiwordToken = "MultiwordToken";
    public const string EmptyNode = "EmptyNode";
    public const string EnhancedDependency = "EnhancedDependency";
    public const string Mention = "Mention";
    public const string Chain = "CoreferenceChain";
    public const string Bridge = "Bridge";
    public const string SplitAntecedent = "SplitAnte";

    /// <summary>Of paragraphs: what the file gives as <c># newpar id</c>.</summary>
    public const string ParagraphId = "newpar id";

    /// <summary>Of sentences and documents: comment lines that are no keys with values.</summary>
    public const string Comment = "bare comment";

    /// <summary>Of documents: the names of the parts in an <c>Entity</c> bracket.</summary>
    public const string EntityDeclaration = "global.Entity";

    public const string Form = "form";
    public const string Lemma = "lemma";
    public const string Upos = "upos";
    public const string Xpos = "xpos";
    public const string Head = "head";
    public const string Relation = "deprel";

    /// <summary>Of tokens: whether the edge to the head is in the enhanced graph as well.</summary>
    public const string IsEnhanced = "enhanced";

    public const string FeatureScope = LabelNames.FeatureScope;
    public const string MiscScope = "misc::";

    /// <summary>Items of MISC that are no keys with values.</summary>
    public const string Misc = "misc";

    /// <summary>Of multiword tokens.</summary>
    public const string Words = "words";

    /// <summary>Of empty nodes: the word that they follow.</summary>
    public const string After = "after";

    /// <summary>Of enhanced dependencies.</summary>
    public const string Dependent = "dependent";

    /// <summary>Of mentions.</summary>
    public const string MentionChain = "chain";

    /// <summary>Of mentions: the node at which they start or end, where their place in the text does not tell.</summary>
    public const string FirstNode = "first";

    public const string LastNode = "last";

    /// <summary>Of bridges and split antecedents.</summary>
    public const string Antecedent = "antecedent";

    public const string Anaphor = "anaphor";

    public const string LinkRelation = "relation";

    /// <summary>Of bridges and split antecedents: the node in whose line they stand.</summary>
    public const string Line = "node";
}
