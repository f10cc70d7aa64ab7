using IprCorpus.Compiler.Model;
using Microsoft.CodeAnalysis.Text;

namespace IprCorpus.Generators.Emit;

/// <summary>Writes a closed set of values.</summary>
internal static class EnumEmitter
{
    public static SourceText Emit(EnumSchema schema, string @namespace)
    {
        var writer = GeneratedFile.Shape(@namespace);
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

            XmlComment.Summary(writer, value.Summary ?? $"The value {value.Name}.");
            writer.Line($"{value.MemberName} = {i},");
        }

        writer.Close();
        return writer.ToSourceText();
    }
}
