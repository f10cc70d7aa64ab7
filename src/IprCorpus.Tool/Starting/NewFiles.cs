namespace IprCorpus.Tool.Starting;

/// <summary>The contents of the files of a new corpus.</summary>
internal static class NewFiles
{
    /// <summary>The text of the document in formats of others.</summary>
    public const string Text = "At dawn the Aurora passed Harwich.\n";

    /// <summary>The annotations of <see cref="Text"/>, in brat's format.</summary>
    public const string StandOff = "T1\tShip 12 18\tAurora\nT2\tPort 26 33\tHarwich\n";

    public const string EditorConfig = """
        root = true

        [*]
        charset = utf-8
        end_of_line = lf
        insert_final_newline = true
        indent_style = space
        indent_size = 4

        [*.{csproj,yaml,yml,json}]
        indent_size = 2

        # Annotations count the characters of texts: editors leave them as they are.
        [corpus/**]
        charset = unset
        end_of_line = unset
        insert_final_newline = unset
        trim_trailing_whitespace = false

        """;

    public const string GitAttributes = """
        * text=auto

        # Annotations count the characters of texts: line ends stay as they are on every machine.
        corpus/** -text

        """;

    public const string GitIgnore = """
        bin/
        obj/

        """;

    public static string Project(string version, int framework) => $"""
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TargetFramework>net{framework}.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <CorpusJsonSchema>corpus/.iprcorpus/schema.json</CorpusJsonSchema>
          </PropertyGroup>

          <ItemGroup>
            <PackageReference Include="IprCorpus.Generators" Version="{version}" />
          </ItemGroup>

        </Project>

        """;

    public static string Program(string name) => $$"""
        using {{name}};

        // Nothing is opened or parsed here: the corpus is part of the program, and was checked when it was built.
        foreach (var document in Corpus.Documents)
        {
            Console.WriteLine($"{document.Id}: {document.Text.Trim()}");
            foreach (var annotation in document.Annotations)
            {
                Console.WriteLine($"  {annotation.GetType().Name} {annotation.Start}..{annotation.End} {annotation.Text}");
            }
        }

        """;

    public static string Schema(string name) => $$"""
        # The types that the files below can use. Each build writes .iprcorpus/schema.json anew, by which editors complete and
        # check the files.
        corpus: {{name}}
        format: 1
        license: CC0-1.0

        entities:
          Ship:
            summary: A vessel that the keeper knows by name.
            properties: { name: string }

        annotations:
          Sighting:
            summary: The keeper notices a ship.
            properties: { ship: Ship }

        """;

    public static string Document(string schema) => $"""
        # yaml-language-server: $schema={schema}
        entities:
          - Ship: aurora
            name: Aurora
        ---
        document: march-1
        text: |
          At dawn the Aurora passed to the north.
        annotations:
          - Sighting:
            exact: the Aurora passed
            ship: aurora

        """;

    public static string OpenSchema(string name) => $"""
        # The files show which types there are: 'iprcorpus schema corpus' prints them, and with --write pins them here.
        corpus: {name}
        format: 1
        license: CC0-1.0

        """;
}
