using System.CommandLine;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Formats.Yaml.Writing.JsonSchema;
using IprCorpus.Tool.Files;

namespace IprCorpus.Tool.Commands;

/// <summary>
/// <c>iprcorpus schema</c>: writes down the schema that a build infers, so that it can be pinned. What the files show beyond a
/// pinned schema is an error from then on.
/// </summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var write = new Option<bool>("--write") { Description = "Puts it in the place of corpus.yaml instead of printing it." };
        var jsonSchema = new Option<bool>("--json-schema") { Description = "Prints a JSON Schema of the YAML files instead: editors complete types, keys, values and ids from it." };
        var command = new Command("schema", "Prints the whole schema of a corpus, what its files show included.") { folder, write, jsonSchema };
        command.Validators.Add(result =>
        {
            if (result.GetValue(write) && result.GetValue(jsonSchema))
            {
                result.AddError("Use either '--write' or '--json-schema': only a pinned schema can stand in the place of corpus.yaml.");
            }
        });
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(write), parsed.GetValue(jsonSchema), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(DirectoryInfo folder, bool write, bool jsonSchema, InvocationConfiguration invocation)
    {
        var corpus = OpenedCorpus.Open(folder, CancellationToken.None);
        if (corpus is not { SchemaFile: { } file, Whole.Schema.Schema: { } schema })
        {
            invocation.Error.WriteLine(corpus.SchemaFile is null ? $"There is no corpus.yaml in '{folder}'." : "corpus.yaml has errors; 'iprcorpus check' lists them.");
            return 1;
        }

        if (jsonSchema)
        {
            invocation.Output.Write(YamlJsonSchema.Write(schema, corpus.Whole.Registry));
            return 0;
        }

        var pinned = SchemaCompiler.Pin(file, corpus.Whole.Shown, CancellationToken.None);
        if (write)
        {
            File.WriteAllText(file.DisplayPath, pinned);
        }
        else
        {
            invocation.Output.Write(pinned);
        }

        return 0;
    }
}
