using System.CommandLine;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Compiler.Formats.Yaml.Writing.JsonSchema;
using IprCorpus.Tool.Files;
using IprCorpus.Tool.Output;
using IprCorpus.Tool.Schemas;

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
        var write =
            new Option<bool>("--write") { Description = "Puts it in the place of corpus.yaml instead of printing it; not where comments would be lost." };
        var force = new Option<bool>("--force") { Description = "With --write: also where comments are lost." };
        var other =
            new Option<DirectoryInfo>("--diff")
            {
                Description =
                "Compares with the schema of this corpus, as it was: what breaks in C#, by semantic versioning. Ends with 2 where anything does."
            };
        other.AcceptExistingOnly();
        var jsonSchema =
            new Option<bool>("--json-schema")
            {
                Description =
                "Prints a JSON Schema of the YAML files instead: editors complete types, keys, values and ids from it."
            };
        var command = new Command("schema", "Prints the whole schema of a corpus, what its files show included.") { folder, write, force, other, jsonSchema };
        command.Validators.Add(result =>
        {
            if (result.GetValue(jsonSchema) && (result.GetValue(write) || result.GetValue(other) is not null))
            {
                result.AddError("'--json-schema' stands alone: only a pinned schema can take the place of corpus.yaml, or be compared.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(parsed.GetValue(jsonSchema)
            ? WriteJsonSchema(parsed.GetRequiredValue(folder), parsed.InvocationConfiguration, cancellation)
            : Run(parsed.GetRequiredValue(folder), parsed.GetValue(write), parsed.GetValue(force), parsed.GetValue(other),
                parsed.InvocationConfiguration, cancellation)));
        return command;
    }

    private static int WriteJsonSchema(DirectoryInfo folder, InvocationConfiguration invocation, CancellationToken cancellation)
    {
        if (Open(folder, invocation, cancellation) is not { } corpus)
        {
            return ExitCodes.Failure;
        }

        invocation.Output.Write(YamlJsonSchema.Write(corpus.Whole.Schema!.Schema!, corpus.Whole.Registry));
        return ExitCodes.Success;
    }

    private static int Run(DirectoryInfo folder, bool write, bool force, DirectoryInfo? other, InvocationConfiguration invocation,
        CancellationToken cancellation)
    {
        if (Open(folder, invocation, cancellation) is not { } corpus)
        {
            return ExitCodes.Failure;
        }

        if (other is not null)
        {
            return Open(other, invocation, cancellation) is { } before ? Compare(before, corpus, invocation.Output) : ExitCodes.Failure;
        }

        var file = corpus.SchemaFile!;
        var pinned = SchemaCompiler.Pin(file, corpus.Whole.Shown, cancellation);
        if (!write)
        {
            invocation.Output.Write(pinned);
            return ExitCodes.Success;
        }

        var path = Path.Combine(folder.FullName, FileRoles.SchemaPath);
        var old = File.Exists(path) ? file.Text : "";
        if (SchemaText.Comments(old) is > 0 and var comments && !force)
        {
            foreach (var line in SchemaText.Difference(old, pinned))
            {
                invocation.Output.WriteLine(line);
            }

            invocation.Error.WriteLine(
                $"corpus.yaml is as it was: {Words.Count(comments, "comment")} would be lost. 'iprcorpus schema {folder} > schema.txt' writes elsewhere, " +
                    $"'--write --force' replaces it all the same.");
            return ExitCodes.Refused;
        }

        File.WriteAllText(path, pinned);
        return ExitCodes.Success;
    }

    private static OpenedCorpus? Open(DirectoryInfo folder, InvocationConfiguration invocation, CancellationToken cancellation)
    {
        var corpus = OpenedCorpus.Open(folder, cancellation);
        if (corpus.SchemaFile is null)
        {
            // Without one, what the files show is the answer.
            corpus = OpenedCorpus.OpenPlace(folder, cancellation);
            if (FolderAdvice.IsNeeded(corpus))
            {
                FolderAdvice.Write(folder, invocation.Error);
                return null;
            }
        }

        if (corpus.Whole.Schema?.Schema is null)
        {
            invocation.Error.WriteLine($"corpus.yaml has errors: 'iprcorpus check {folder}' lists them.");
            return null;
        }

        return corpus;
    }

    private static int Compare(OpenedCorpus before, OpenedCorpus after, TextWriter output)
    {
        var changes = SchemaDifference.Between(before.Whole.Schema!.Schema!, after.Whole.Schema!.Schema!);
        foreach (var change in changes)
        {
            output.WriteLine($"{change.Level.ToString().ToLowerInvariant(),-5}  {Messages.Safe(change.Description)}");
        }

        output.WriteLine(changes.Count == 0 ? "The same C#."
            : $"Semantic versioning asks for a new {changes.Max(static change => change.Level).ToString().ToLowerInvariant()} version.");
        return changes.Any(static change => change.Level == VersionLevel.Major) ? ExitCodes.Refused : ExitCodes.Success;
    }
}
