using IprCorpus.Compiler.Tests.Harness;

namespace IprCorpus.Compiler.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Theory, MemberData(nameof(FileExamples.All), MemberType = typeof(FileExamples))]
    public void Diagnostic_in_a_file_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(YamlExamples.All), MemberType = typeof(YamlExamples))]
    public void Diagnostic_in_YAML_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(SchemaExamples.All), MemberType = typeof(SchemaExamples))]
    public void Diagnostic_in_the_schema_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(AnchorExamples.All), MemberType = typeof(AnchorExamples))]
    public void Diagnostic_in_an_anchor_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(ReferenceExamples.All), MemberType = typeof(ReferenceExamples))]
    public void Diagnostic_in_a_reference_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(ValueExamples.All), MemberType = typeof(ValueExamples))]
    public void Diagnostic_in_a_value_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(AdviceExamples.All), MemberType = typeof(AdviceExamples))]
    public void Fault_gets_advice_in_the_terms_of_the_format(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(NameExamples.All), MemberType = typeof(NameExamples))]
    public void Diagnostic_in_a_name_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(CorpusExamples.All), MemberType = typeof(CorpusExamples))]
    public void Oddity_of_the_corpus_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(WebAnnoExamples.All), MemberType = typeof(WebAnnoExamples))]
    public void Diagnostic_in_WebAnno_TSV_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(ConlluExamples.All), MemberType = typeof(ConlluExamples))]
    public void Diagnostic_in_CoNLL_U_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(UimaExamples.All), MemberType = typeof(UimaExamples))]
    public void Diagnostic_in_a_UIMA_CAS_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(XmlExamples.All), MemberType = typeof(XmlExamples))]
    public void Diagnostic_in_XML_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(JsonLinesExamples.All), MemberType = typeof(JsonLinesExamples))]
    public void Diagnostic_in_a_record_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(FormatExamples.All), MemberType = typeof(FormatExamples))]
    public void Diagnostic_in_a_foreign_format_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(BratExamples.All), MemberType = typeof(BratExamples))]
    public void Diagnostic_in_brat_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(TeiExamples.All), MemberType = typeof(TeiExamples))]
    public void Diagnostic_in_TEI_is_located(DiagnosticExample example) => example.Verify();

    [Theory, MemberData(nameof(WebAnnotationExamples.All), MemberType = typeof(WebAnnotationExamples))]
    public void Diagnostic_in_a_Web_Annotation_is_located(DiagnosticExample example) => example.Verify();
}
