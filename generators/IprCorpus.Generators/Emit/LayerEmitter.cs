using IprCorpus.Compiler.Layout;

namespace IprCorpus.Generators.Emit;

/// <summary>
/// Makes the records named <c>Token</c> and <c>Sentence</c> answer as those of any other corpus. The runtime's interfaces are
/// implemented explicitly, each member that <see cref="TokenAnswers"/> has an answer for; the others keep the interface's default.
/// Tokens that a format calls otherwise derive from <c>Token</c>, and answer as it does.
/// </summary>
internal static class LayerEmitter
{
    private const string TokenInterface = RuntimeNames.Runtime + ".IToken";
    private const string SentenceInterface = RuntimeNames.Runtime + ".ISentence";

    /// <summary>Gets the interface behind the base of an annotation type; empty for most.</summary>
    public static string InterfaceOf(TypeLayout type) => type.Name switch
    {
        "Token" => ", " + TokenInterface,
        "Sentence" => ", " + SentenceInterface,
        _ => string.Empty,
    };

    public static void Emit(SourceWriter writer, TypeLayout type, CorpusLayout layout)
    {
        if (type.Name == "Token")
        {
            EmitToken(writer, new TokenAnswers(type, layout));
        }
        else if (type.Name == "Sentence" && layout.Annotations.Any(static other => other.Name == "Token"))
        {
            Member(writer, $"global::System.Collections.Generic.IReadOnlyList<{TokenInterface}> {SentenceInterface}.Tokens",
                $"{GeneratedNamespaces.TableOf("Token", layout.Schema.Namespace)}.All.CoveredBy(this)");
        }
    }

    private static void EmitToken(SourceWriter writer, TokenAnswers answers)
    {
        Member(writer, $"string {TokenInterface}.Form", answers.Form);
        Member(writer, $"string? {TokenInterface}.Lemma", answers.Lemma);
        Member(writer, $"{RuntimeNames.Runtime}.Upos? {TokenInterface}.Upos", answers.Upos);
        Member(writer, $"string? {TokenInterface}.Xpos", answers.Xpos);
        EmitFeatures(writer, answers);
        Member(writer, $"{TokenInterface}? {TokenInterface}.Head", answers.Head);
        Member(writer, $"string? {TokenInterface}.Deprel", answers.Deprel);
    }

    private static void EmitFeatures(SourceWriter writer, TokenAnswers answers)
    {
        var single = answers.SingleFeatures;
        if (single.Count == 0)
        {
            Member(writer, $"string? {TokenInterface}.Feats", answers.Features);
            return;
        }

        writer.Line();
        writer.Line($"string? {TokenInterface}.Feats =>");
        writer.Continue(() =>
        {
            writer.Line($"{(answers.Features is { } text ? $"({text}) ?? " : "")}{RuntimeNames.Storage}.Features.Join([");
            foreach (var (name, value) in single)
            {
                writer.Line($"    ({CSharpLiteral.String(name)}, {value}),");
            }

            writer.Line("]);");
        });
    }

    private static void Member(SourceWriter writer, string head, string? expression)
    {
        if (expression is null)
        {
            return;
        }

        writer.Line();
        writer.Line($"{head} => {expression};");
    }
}
