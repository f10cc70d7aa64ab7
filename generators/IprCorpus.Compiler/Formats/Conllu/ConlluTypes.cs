using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>The types that CoNLL-U declares by itself, as far as a file has any of them.</summary>
internal static class ConlluTypes
{
    public static IReadOnlyList<SourceType> Declare(IReadOnlyList<SourceDocument> documents, ConlluFile file, MentionTypes mentions)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var annotation in document.Annotations)
                seen.Add(annotation.Type.Text);
        }

        var types = new List<SourceType>();
        foreach (var type in All(file, mentions))
        {
            if (seen.Contains(type.Label) || type.IsAbstract || type.Label == ConlluLabels.Mention && mentions.Any)
                types.Add(type);
        }

        return types;
    }

    private static IEnumerable<SourceType> All(ConlluFile file, MentionTypes mentions)
    {
        yield return new SourceType(
            ConlluLabels.Paragraph, null, false, [new SourceProperty(ConlluLabels.ParagraphId, SourceKind.Text)],
            "A paragraph: the sentences from one '# newpar' to the next.");
        yield return new SourceType(ConlluLabels.Sentence, null, false, [], "A sentence.");
        yield return new SourceType(ConlluLabels.Node, null, true, [], "What the enhanced graph connects: a token, or a word that is not written.");
        yield return new SourceType(
            ConlluLabels.Token, ConlluLabels.Node, false,
            [
                new(ConlluLabels.Form, SourceKind.Text, IsRequired: true, Summary: "The word that syntax sees."),
                .. Morphology,
                new(ConlluLabels.Head, SourceKind.Reference, ConlluLabels.Token, Summary: "The word on which this one depends; none for the root."),
                new(ConlluLabels.Relation, SourceKind.Closed, Summary: "The relation to the head."),
                new(ConlluLabels.IsEnhanced, SourceKind.Bool,
                    Summary: "Whether the dependency on the head is in the enhanced graph as well; none where there is no such graph."),
                .. Features(file, NodeKinds.Word),
            ],
            "A word, number or punctuation mark, as syntax sees it.");
        yield return new SourceType(
            ConlluLabels.MultiwordToken, null, false,
            [
                new(ConlluLabels.Form, SourceKind.Text, IsRequired: true, Summary: "What is written."),
                new(ConlluLabels.Words, SourceKind.Reference, ConlluLabels.Token, IsList: true, Summary: "The words that it stands for."),
                .. Features(file, NodeKinds.Multiword),
            ],
            "Several words that are written as one.");
        yield return new SourceType(
            ConlluLabels.EmptyNode, ConlluLabels.Node, false,
            [
                new(ConlluLabels.Form, SourceKind.Text),
                .. Morphology,
                new(ConlluLabels.After, SourceKind.Reference, ConlluLabels.Token, Summary: "The word that it follows; none before the first."),
                .. Features(file, NodeKinds.Empty),
            ],
            "A word that is not written but has a place in the enhanced graph.");
        yield return new SourceType(
            ConlluLabels.EnhancedDependency, null, false,
            [
                new(ConlluLabels.Dependent, SourceKind.Reference, ConlluLabels.Node, IsRequired: true),
                new(ConlluLabels.Head, SourceKind.Reference, ConlluLabels.Node, Summary: "None for a root of the graph."),
                new(ConlluLabels.Relation, SourceKind.Text, IsRequired: true),
            ],
            "An edge of the enhanced graph that the basic tree lacks.");
        yield return new SourceType(
            ConlluLabels.Mention, null, false,
            [
                new(ConlluLabels.MentionChain, SourceKind.Reference, ConlluLabels.Chain, IsRequired: true, Summary: "All mentions of the same entity."),
                .. mentions.Properties,
                new(ConlluLabels.FirstNode, SourceKind.Reference, ConlluLabels.Node,
                    Summary: "The node at which it starts, where its place in the text does not tell."),
                new(ConlluLabels.LastNode, SourceKind.Reference, ConlluLabels.Node,
                    Summary: "The node at which it ends, where its place in the text does not tell."),
            ],
            "Words that name, describe or point to an entity.");
        foreach (var label in mentions.Labels)
            yield return new SourceType(label, ConlluLabels.Mention, false, []);

        yield return new SourceType(ConlluLabels.Chain, null, false, [],
            "A coreference chain: all mentions of one entity. It stands where the first of them does.");
        yield return Link(ConlluLabels.Bridge, "A bridging relation between the entities of two chains, at the word with the anaphor.");
        yield return Link(ConlluLabels.SplitAntecedent, "A chain that is part of what another one means together, at the word with the anaphor.");
    }

    private static SourceProperty[] Morphology =>
    [
        new(ConlluLabels.Lemma, SourceKind.Text, Summary: "The dictionary form."),
        new(ConlluLabels.Upos, SourceKind.Upos, Summary: "The universal part of speech."),
        new(ConlluLabels.Xpos, SourceKind.Closed, Summary: "The part of speech in the tagset of the treebank."),
    ];

    private static IEnumerable<SourceProperty> Features(ConlluFile file, NodeKinds kind) =>
        file.Features.Where(key => (key.Kinds & kind) != 0).Select(static key => new SourceProperty(key.Scalar.Text, SourceKind.Closed));

    private static SourceType Link(string label, string summary) => new(
        label, null, false,
        [
            new(ConlluLabels.Antecedent, SourceKind.Reference, ConlluLabels.Chain, IsRequired: true),
            new(ConlluLabels.Anaphor, SourceKind.Reference, ConlluLabels.Chain, IsRequired: true),
            new(ConlluLabels.LinkRelation, SourceKind.Closed),
            new(ConlluLabels.Line, SourceKind.Reference, ConlluLabels.Node, IsRequired: true, Summary: "The node in whose line it stands."),
        ],
        summary);
}
