using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.JsonLines;

/// <summary>Labels of types and properties that a family has no name of its own for, or that all formats share.</summary>
internal static class JsonTypes
{
    public const string Token = "Token";
    public const string Sentence = "Sentence";

    /// <summary>The type of a turn of one speaker in a dialogue (Label Studio).</summary>
    public const string Paragraph = "Paragraph";

    /// <summary>An option of a choice (Prodigy).</summary>
    public const string Option = "Option";

    /// <summary>The type of one annotator's work on a task, which Label Studio calls an annotation, and called a completion before.</summary>
    public const string Completion = "Completion";

    /// <summary>The type of a model's work on a task (Label Studio).</summary>
    public const string Prediction = "Prediction";

    /// <summary>The first argument of a relation (doccano, Label Studio).</summary>
    public const string From = "from";

    /// <summary>The second one.</summary>
    public const string To = "to";

    /// <summary>The first argument of a relation (Prodigy), and what a token depends on.</summary>
    public const string Head = "head";

    /// <summary>The second argument of a relation (Prodigy).</summary>
    public const string Child = "child";

    /// <summary>The properties of a token of which it is known what they are.</summary>
    public static readonly SourceType SyntacticToken = new(Token, null, IsAbstract: false,
    [
        new SourceProperty("lemma", SourceKind.Text),
        new SourceProperty("upos", SourceKind.Upos),
        new SourceProperty("xpos", SourceKind.Closed),
        new SourceProperty("feats", SourceKind.Text),
        new SourceProperty(Head, SourceKind.Reference, Token),
        new SourceProperty("deprel", SourceKind.Closed),
    ]);
}
