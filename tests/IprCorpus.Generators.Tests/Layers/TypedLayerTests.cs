namespace IprCorpus.Generators.Tests.Layers;

/// <summary>Code that is written once over the runtime's layers answers on corpora of different formats.</summary>
public sealed class TypedLayerTests
{
    /// <summary>Knows no corpus; <c>Run</c> names the one that it is compiled with.</summary>
    private const string Program = """
        using System.Collections.Generic;
        using System.Linq;
        using IprCorpus.Runtime;

        internal static class Program
        {
            public static string Run() => string.Join("; ", Objects(Given.Corpus.Tokens)) + " | " + string.Join("; ", Sentences(Given.Corpus.Sentences)) + " | " + string.Join("; ", Features(Given.Corpus.Tokens));

            private static IEnumerable<string> Objects<T>(IEnumerable<T> tokens)
                where T : IToken =>
                tokens.Where(token => token is { Upos: Upos.Noun, Deprel: "obj", Head: { Upos: Upos.Verb } }).Select(token => $"{token.Head?.Lemma} {token.Lemma} ({token.Form}, {token.Xpos}, {token.Span.Start}..{token.Span.End})");

            private static IEnumerable<string> Sentences<T>(IEnumerable<T> sentences)
                where T : ISentence =>
                sentences.Select(sentence => sentence.Text + ": " + string.Join(" ", sentence.Tokens.Select(token => token.Upos?.ToString() ?? "-")));

            private static IEnumerable<string> Features<T>(IEnumerable<T> tokens)
                where T : IToken =>
                tokens.Select(token => token.Feats ?? "-");
        }
        """;

    private const string Conllu = """
        # newdoc id = d
        # sent_id = s
        # text = Ate apples.
        1 Ate eat VERB VBD Tense=Past|VerbForm=Fin 0 root _ _
        2 apples apple NOUN NNS Case=Acc,Nom|Number=Plur 1 obj _ SpaceAfter=No
        3 . . PUNCT . _ 1 punct _ _

        """;

    [Fact]
    public void CoNLL_U_answers() =>
        GeneratorDriverRun.Of(TestCorpus.Empty.With("corpus.yaml", Schema()).With("d.conllu", Tabs(Conllu)), Program).Execute()
            .Should().Be("eat apple (apples, NNS, 4..10) | Ate apples.: Verb Noun Punct | Tense=Past|VerbForm=Fin; Case=Acc,Nom|Number=Plur; -");

    [Fact]
    public void YAML_answers_the_same() =>
        GeneratorDriverRun.Of(
            TestCorpus.Empty.With("corpus.yaml", Schema("""
                annotations:
                  Sentence: {}
                  Token: { properties: { lemma: string?, upos: Upos, xpos: string?, head: Token?, deprel: string?, feats: string? } }
                """)).With("d.yaml", """
                document: d
                text: |-
                  Ate apples.
                annotations:
                  - Sentence:
                    exact: Ate apples.
                  - Token: t1
                    exact: Ate
                    lemma: eat
                    upos: VERB
                    deprel: root
                    feats: Tense=Past|VerbForm=Fin
                  - Token:
                    exact: apples
                    lemma: apple
                    upos: NOUN
                    xpos: NNS
                    head: t1
                    deprel: obj
                    feats: Case=Acc,Nom|Number=Plur
                  - Token:
                    exact: .
                    upos: PUNCT
                """),
            Program).Execute()
            .Should().Be("eat apple (apples, NNS, 4..10) | Ate apples.: Verb Noun Punct | Tense=Past|VerbForm=Fin; Case=Acc,Nom|Number=Plur; -");

    [Fact]
    public void Entities_of_CoNLL_U_are_types_and_chains() =>
        GeneratorDriverRun.Of(
            TestCorpus.Empty.With("corpus.yaml", Schema()).With("d.conllu", Tabs("""
                # newdoc id = d
                # global.Entity = GRP-etype-infstat
                # newpar
                # sent_id = s
                # text = Ann'll see the judge, who knows her.
                1-2 Ann'll _ _ _ _ _ _ _ _
                1 Ann Ann PROPN NNP _ 3 nsubj 3:nsubj Entity=(1-person-new)
                2 'll will AUX MD _ 3 aux 3:aux _
                3 see see VERB VB _ 0 root 0:root Entity=(2-event-new)
                4 the the DET DT _ 5 det 5:det Entity=(3-object-new
                5 judge judge NOUN NN _ 3 obj 3:obj|7:nsubj Entity=3)|Bridge=1<3|SpaceAfter=No
                5.1 _ _ _ _ _ _ _ 7:x Entity=(4-abstract-new)
                6 , , PUNCT , _ 7 punct 7:punct _
                7 who who PRON WP _ 8 nsubj 5:ref _
                8 knows know VERB VBZ _ 5 acl:relcl 5:acl:relcl Entity=(5-time-new)
                9 her she PRON PRP _ 8 obj 8:obj Entity=(1-person-giv)|SpaceAfter=No
                10 . . PUNCT . _ 3 punct 3:punct _

                """)),
            """
            using System.Linq;
            using Given;

            internal static class Program
            {
                public static string Run() =>
                    string.Join(" ", Corpus.Mentions.Select(static mention => mention.Text)) + " | "
                    + string.Join(" ", Corpus.People[0].Chain.Mentions.Select(static mention => mention.Text)) + " | "
                    + string.Join(" ", Corpus.EnhancedDependencies.Select(static edge => $"{edge.Head?.Text}>{edge.Dependent.Text}")) + " | "
                    + string.Join(" ", Corpus.MultiwordTokens.SelectMany(static token => token.Words).Select(static word => word.Form)) + " | "
                    + string.Join(" ", Corpus.Bridges.Select(static bridge => bridge.Antecedent.Grp + bridge.Anaphor.Grp));
            }
            """).Execute().Should().Be("Ann see the judge  knows her | Ann her | who>judge judge>who who> | Ann 'll | 13");

    [Fact]
    public void WebAnno_TSV_answers_what_it_knows() =>
        GeneratorDriverRun.Of(
            TestCorpus.Empty.With("corpus.yaml", Schema()).With("d.tsv", """
                #FORMAT=WebAnno TSV 3.3
                #T_SP=custom.Person|name
                #T_RL=custom.Acquaintance|since|BT_custom.Person


                #Text=Ann met Bob.
                1-1 0-3 Ann Ann[1] 2020 1-3[2_1] 
                1-2 4-7 met _ _ _ 
                1-3 8-11 Bob *[2] _ _ 
                1-4 11-12 . _ _ _ 
                """.Replace(' ', '\t').Replace("#FORMAT=WebAnno\tTSV\t3", "#FORMAT=WebAnno TSV 3", StringComparison.Ordinal).Replace("#Text=Ann\tmet\tBob", "#Text=Ann met Bob", StringComparison.Ordinal)),
            """
            using System.Linq;
            using IprCorpus.Runtime;

            internal static class Program
            {
                public static string Run() =>
                    string.Join(" ", Given.Corpus.Sentences.SelectMany(static sentence => ((ISentence)sentence).Tokens).Select(static token => token.Form))
                    + " | " + string.Join(" ", Given.Corpus.Acquaintances.Select(static relation => $"{relation.Governor.Text} {relation.Since} {relation.Dependent.NameValue}"));
            }
            """).Execute().Should().Be("Ann met Bob . | Bob 2020 Ann");

    [Fact]
    public void Properties_that_do_not_fit_stay_what_they_are() =>
        GeneratorDriverRun.Of(
            TestCorpus.Empty.With("corpus.yaml", Schema("""
                enums:
                  Upos2: { values: [noun] }
                annotations:
                  Sentence: {}
                  Token: { properties: { form: "string[]", lemma: int?, upos: Upos2?, head: Sentence?, deprel: "string[]" } }
                """)).With("d.yaml", """
                document: d
                text: |-
                  Go
                annotations:
                  - Token:
                    exact: Go
                    lemma: 7
                    upos: noun
                """),
            """
            using IprCorpus.Runtime;

            internal static class Program
            {
                public static string Run() => Given.Corpus.Tokens[0] is IToken { Form: "Go", Lemma: null, Upos: null, Head: null, Deprel: null, Feats: null } ? "defaults" : "something else";
            }
            """).Execute().Should().Be("defaults");

    private static string Schema(string declarations = "") => "corpus: Given\nformat: 1\nnamespace: Given\nlicense: CC0-1.0\n" + declarations;

    private static string Tabs(string conllu) =>
        string.Join('\n', conllu.Split('\n').Select(static line => line.StartsWith('#') ? line : line.Replace(' ', '\t')));
}
