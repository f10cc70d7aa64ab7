using IprCorpus.PackageTests.Harness;

namespace IprCorpus.PackageTests;

/// <summary>A corpus becomes C#, and a project in another language says so instead of having no corpus.</summary>
[Collection(PackageCollection.Name)]
public class LanguageTests(PackageFeed feed)
{
    [Theory]
    [InlineData("fsproj", "F#", "Program.fs", "printfn \"%d\" 0\n")]
    [InlineData("vbproj", "VB", "Program.vb", "Module Program\n  Sub Main()\n  End Sub\nEnd Module\n")]
    public void AProjectInAnotherLanguage_IsToldWhatToDo(string extension, string language, string file, string program)
    {
        var project = feed.Open("Builder", "Other." + extension);
        project.Delete("Builder.csproj");
        project.Delete("Program.cs");
        project.Write(file, program);
        project.Write("Other." + extension, $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>

              <ItemGroup>
                <Compile Include="{file}" Condition="'{extension}' == 'fsproj'" />
                <PackageReference Include="IprCorpus.Generators" Version="$(IprCorpusVersion)" />
              </ItemGroup>

            </Project>
            """);

        var build = project.Build();

        build.ExitCode.Should().NotBe(0);
        build.Log.Should()
            .Contain($"error : IprCorpus.Generators compiles a corpus into C#, and this project is written in {language}. Put the corpus into a C# library, " +
                $"and reference that.");
    }
}
