namespace IprCorpus.Tool.Comparison.Report;

/// <summary>The result of a comparison. Its JSON form is part of the tool's interface.</summary>
/// <param name="Corpora">The corpora in the order in which they were named; the first is the reference of precision and recall.</param>
/// <param name="Documents">The documents that all of them have.</param>
/// <param name="OnlyIn">For each corpus, the ids of its documents that some other lacks; what they hold counts nowhere.</param>
/// <param name="Types">By annotation type, in the order of the schema.</param>
/// <param name="Overall">Over all types.</param>
/// <param name="Categories">The category of annotations on which all annotators agree.</param>
/// <param name="Coreference">The sets of mentions that are said to be of one entity.</param>
/// <param name="Differences">Every difference of two corpora; empty where more are compared.</param>
internal sealed record ComparisonReport(
    IReadOnlyList<CorpusReport> Corpora,
    IReadOnlyList<DocumentReport> Documents,
    IReadOnlyList<IReadOnlyList<string>> OnlyIn,
    IReadOnlyList<TypeReport> Types,
    TypeReport Overall,
    IReadOnlyList<CategoryReport> Categories,
    IReadOnlyList<CoreferenceReport> Coreference,
    IReadOnlyList<DifferenceReport> Differences);

/// <summary>One of the corpora.</summary>
/// <param name="Path">As it was named.</param>
/// <param name="Documents">The number of documents it has.</param>
/// <param name="Annotations">The number of annotations in these.</param>
/// <param name="Errors">The number of errors it has; what they concern is not compared.</param>
internal sealed record CorpusReport(string Path, int Documents, int Annotations, int Errors);

/// <summary>A document that all corpora have.</summary>
/// <param name="Id">The name that the first corpus has for it.</param>
/// <param name="Ids">The names that they have for it.</param>
/// <param name="IsEdited">Whether its texts differ.</param>
/// <param name="Score">Over all types.</param>
internal sealed record DocumentReport(string Id, IReadOnlyList<string> Ids, bool IsEdited, TypeReport Score);

/// <summary>The annotations of a type.</summary>
/// <param name="Type">Its name.</param>
/// <param name="Annotations">The number of annotations in each corpus.</param>
/// <param name="Changes">The changes from the first corpus to the second; null where more than two are compared.</param>
/// <param name="Exact">Same place, or same arguments where the type is a relation. Over the pairs of corpora, where these are more than two.</param>
/// <param name="Overlap">Any character in common, one with one; null for relations.</param>
/// <param name="Head">Same head; null where spans have none.</param>
/// <param name="Unitizing">Krippendorff's alpha-u of the spans.</param>
internal sealed record TypeReport(
    string Type,
    IReadOnlyList<int> Annotations,
    ChangeReport? Changes,
    ScoreReport Exact,
    ScoreReport? Overlap,
    ScoreReport? Head,
    CoefficientReport Unitizing);

/// <summary>The numbers of annotations by what became of them.</summary>
internal sealed record ChangeReport(int Same, int Moved, int Changed, int Gone, int Added);

/// <summary>Precision, recall and F1; null where nothing was marked that they could be computed of.</summary>
internal sealed record ScoreReport(double? Precision, double? Recall, double? F1);

/// <summary>A chance-corrected coefficient.</summary>
/// <param name="Value">Null where it means nothing.</param>
/// <param name="Units">The number of units it is computed of.</param>
/// <param name="Note">Why it means nothing; null where it does.</param>
internal sealed record CoefficientReport(double? Value, int Units, string? Note);

/// <summary>The agreement about the categories of annotations at one place.</summary>
/// <param name="Of">The type and property; or that the types themselves are compared.</param>
/// <param name="Units">The number of annotations that two or more corpora have at one place.</param>
/// <param name="Agreement">The share of pairs of ratings that are equal.</param>
/// <param name="Cohen">Cohen's kappa; null where more than two corpora are compared, or it means nothing.</param>
/// <param name="Fleiss">Fleiss' kappa of what all corpora have; null where it means nothing.</param>
/// <param name="Alpha">Krippendorff's alpha, by the interval where values are numbers; null where it means nothing.</param>
/// <param name="Note">Why there is no chance-corrected coefficient; null where there is.</param>
internal sealed record CategoryReport(string Of, int Units, double? Agreement, double? Cohen, double? Fleiss, double? Alpha, string? Note);

/// <summary>The agreement about the mentions of one entity.</summary>
/// <param name="By">The type and property that say so.</param>
/// <param name="Muc">Links.</param>
/// <param name="BCubed">Shares of chains.</param>
/// <param name="CeafE">Aligned chains.</param>
/// <param name="ConllF1">The mean F1 of the three.</param>
internal sealed record CoreferenceReport(string By, ScoreReport Muc, ScoreReport BCubed, ScoreReport CeafE, double? ConllF1);

/// <summary>A difference.</summary>
/// <param name="Document">The id of the document in the first corpus.</param>
/// <param name="Change"><c>values</c>, <c>type</c>, <c>span</c>, <c>gone</c>, <c>added</c> or <c>moved</c>.</param>
/// <param name="First">Null where it is added.</param>
/// <param name="Second">Null where it is gone.</param>
/// <param name="Values">The properties whose values differ.</param>
internal sealed record DifferenceReport(string Document, string Change, AnnotationReport? First, AnnotationReport? Second, IReadOnlyList<ValueReport> Values);

/// <summary>An annotation.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Id">Its id, where it has one.</param>
/// <param name="Start">The start in the text of its own corpus, in UTF-16 code units.</param>
/// <param name="End">The end.</param>
/// <param name="Text">The text that it covers.</param>
internal sealed record AnnotationReport(string Type, string? Id, int Start, int End, string Text);

/// <summary>A property whose values differ.</summary>
internal sealed record ValueReport(string Property, string? First, string? Second);
