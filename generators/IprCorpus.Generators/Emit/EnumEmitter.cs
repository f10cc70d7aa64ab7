using IprCorpus.Compiler.Model;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes a closed set of values, each with the label that files write for it, and the look-up of labels.</summary>
internal static class EnumEmitter
{
    private const string Labels = RuntimeNames.Runtime + ".EnumLabels";

    public static SourceText Emit(EnumSchema schema, CorpusSchema corpus)
    {
        var writer = GeneratedFile.Shape(corpus.Namespace);
        XmlComment.Summary(writer, schema.Summary ?? $"The values of {schema.Name}.");
        GeneratedFile.Attribute(writer);
        writer.Open($"public enum {schema.Name}");
        for (var i = 0; i < schema.Values.Count; i++)
        {
            var value = schema.Values[i];
            if (i > 0)
            {
                writer.Line();
            }

            XmlComment.Value(writer, value.LabelText, value.Summary);
            writer.Line($"[{RuntimeNames.Runtime}.Label({CSharpLiteral.String(value.LabelText)})]");
            writer.Line($"{value.MemberName} = {i},");
        }

        writer.Close();
        writer.Line();
        EmitLabels(writer, schema, corpus);
        return writer.ToSourceText();
    }

    /// <summary>The name of the class that looks up the labels of an enum; no declared type has it.</summary>
    public static string LookupOf(EnumSchema schema, CorpusSchema corpus)
    {
        var name = schema.Name + "Labels";
        var names = corpus.Enums.Select(static declared => declared.Name).Concat(corpus.Entities.Concat(corpus.Annotations).Select(static type => type.Name));
        return names.Contains(name) ? "_" + name : name;
    }

    private static void EmitLabels(SourceWriter writer, EnumSchema schema, CorpusSchema corpus)
    {
        XmlComment.Summary(writer, $"The labels that the files of the corpus write for the values of {schema.Name}.");
        GeneratedFile.Attribute(writer);
        writer.Open($"public static class {LookupOf(schema, corpus)}");
        XmlComment.Summary(writer, "Returns the label of a value, as the files write it.");
        writer.Line($"public static string Label(this {schema.Name} value) => {Labels}.Of(value);");
        writer.Line();
        XmlComment.Summary(writer, "Finds the value that has a label; null where none has it.");
        writer.Line($"public static {schema.Name}? Find(string label) => {Labels}.Find<{schema.Name}>(label);");
        writer.Close();
    }
}
