using IprCorpus.Compiler.Tests.Harness;
using IprCorpus.Compiler.Tests.Uima;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public static class UimaExamples
{
    private static readonly string Types = "\n== types.xml\n" +
        Samples.Types(Samples.Type("my.Word", "uima.tcas.Annotation", Samples.Feature("order", "uima.cas.Integer"), Samples.Feature("head", "my.Word")));

    public static TheoryData<DiagnosticExample> All => new(
        new("IPR1041", "nothing near",
            "== a.xmi\n" + Samples.Xmi("Ann left.", "<my:Word xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>").Replace("<xmi:XMI", "<⟦xmi:XMI⟧",
                StringComparison.Ordinal),
            "No type system lies near this CAS: features are taken for what they look like, and references for numbers; put its type system beside it, as an " +
                ".xml file with 'type' in its name"),
        new("IPR1042", "two of it",
            Xmi("<⟦my:Name⟧ xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>", "<my:Name xmi:id=\"3\" sofa=\"1\" begin=\"4\" end=\"8\"/>"),
            "The type system lacks the type 'my.Name' (2 in all, the first one here); it is taken for what it looks like"),
        new("IPR1043", "attribute", Xmi("<my:Word xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" ⟦pos⟧=\"NNP\"/>"),
            "The type system has no feature 'pos' of the type 'my.Word'; it is taken for what it looks like"),
        new("IPR1044", "another range below", "== types.xml\n" + Samples.Types(
                Samples.Type("my.Word", "uima.tcas.Annotation", Samples.Feature("pos", "uima.cas.String")),
                Samples.Type("my.Name", "my.Word",
                    Samples.Feature("pos", "uima.cas.Integer").Replace("<rangeTypeName>", "<⟦rangeTypeName⟧>", StringComparison.Ordinal))),
            "The feature 'pos' of the type 'my.Name' is declared as 'uima.cas.Integer' here and as 'uima.cas.String' elsewhere, which stands"),
        new("IPR1044", "another file", "== b-types.xml\n" + Samples.Types(
                Samples.Type("my.Word", "uima.tcas.Annotation",
                    Samples.Feature("pos", "uima.cas.Integer").Replace("<rangeTypeName>", "<⟦rangeTypeName⟧>", StringComparison.Ordinal)))
                + "\n== a-types.xml\n" + Samples.Types(Samples.Type("my.Word", "uima.tcas.Annotation", Samples.Feature("pos", "uima.cas.String"))),
            "The feature 'pos' of the type 'my.Word' is declared as 'uima.cas.Integer' here and as 'uima.cas.String' elsewhere, which stands"),
        new("IPR1045", "type without supertype", "== types.xml\n" + Samples.Types("<⟦typeDescription⟧><name>my.Word</name></typeDescription>"),
            "<typeDescription> must have the element <supertypeName>"),
        new("IPR1045", "feature without range",
            "== types.xml\n" + Samples.Types(Samples.Type("my.Word", "uima.tcas.Annotation", "<⟦featureDescription⟧><name>pos</name></featureDescription>")),
            "<featureDescription> must have the element <rangeTypeName>"),
        new("IPR1045", "Sofa without id", "== a.xmi\n" + Samples.Cas("<⟦cas:Sofa⟧ sofaID=\"_InitialView\" sofaString=\"Ann left.\"/>"),
            "A Sofa must have the attribute 'xmi:id'"),
        new("IPR1046", "no such id", Xmi("<my:Word xmi:id=\"2\" sofa=\"⟦3⟧\" begin=\"0\" end=\"3\"/>"), "There is no Sofa with the id '3'"),
        new("IPR1047", "nowhere declared",
            "== types.xml\n" + Samples.Types(Samples.Type("my.Name", "my.Word").Replace("<supertypeName>", "<⟦supertypeName⟧>", StringComparison.Ordinal)),
            "The type 'my.Name' derives from 'my.Word', which no type system declares; it is taken for a type of annotations"),
        new("IPR1048", "no number", Xmi("<my:Word xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" order=\"⟦first⟧\"/>"),
            "'first' is no whole number of 32 bits, as which the type system declares it; it is left out"),
        new("IPR1048", "JSON", "== a.json\n{\"%TYPES\":{\"my.Word\":{\"%SUPER_TYPE\":\"uima.tcas.Annotation\",\"order\":{\"%RANGE\":\"uima.cas.Integer\"}}},"
            + "\"%FEATURE_STRUCTURES\":[{\"%ID\":1,\"%TYPE\":\"uima.cas.Sofa\",\"sofaString\":\"Ann left.\"},\n" +
            "{\"%ID\":2,\"%TYPE\":\"my.Word\",\"@sofa\":1,\"end\":3,\"order\":⟦\"first\"⟧}],\"%VIEWS\":{\"_InitialView\":{\"%SOFA\":1,\"%MEMBERS\":[2]}}}\n",
            "'first' is no whole number of 32 bits, as which the type system declares it; it is left out"),
        new("IPR1045", "JSON without structures", "== a.json\n⟦[\"%FEATURE_STRUCTURES\"]⟧\n", "A CAS in JSON must have the key '%FEATURE_STRUCTURES'"),
        new("IPR1045", "JSON without a type", "== a.json\n{\"%FEATURE_STRUCTURES\":[⟦{\"%ID\":2}⟧]}\n", "A feature structure must have the key '%TYPE'"),
        new("IPR1045", "JSON feature without a range", "== a.json\n{\"%TYPES\":{\"my.Word\":{⟦\"order\"⟧:{}}},\"%FEATURE_STRUCTURES\":[]}\n",
            "A feature must have the key '%RANGE'"),
        new("IPR0315", "begin is no number", Xmi("<my:Word xmi:id=\"2\" sofa=\"1\" begin=\"⟦-1⟧\" end=\"3\"/>"),
            "'-1' is no position: 'begin' is a whole number of UTF-16 code units, counted from 0"),
        new("IPR0307", "beyond the text", Xmi("<my:Word xmi:id=\"2\" sofa=\"1\" begin=\"4\" end=\"⟦10⟧\"/>"),
            "4..10 leaves the text, which is 9 UTF-16 code units long."),
        new("IPR0403", "dangling reference", Xmi("<my:Word xmi:id=\"2\" sofa=\"1\" begin=\"4\" end=\"8\" head=\"⟦7⟧\"/>"),
            "This document has no annotation '7'. Annotations of other documents cannot be referred to"));

    private static string Xmi(params string[] structures) => "== a.xmi\n" + Samples.Xmi("Ann left.", structures) + Types;
}
