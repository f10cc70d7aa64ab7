using Microsoft.CodeAnalysis;

namespace Neighbour
{
    /// <summary>Says which YamlDotNet it runs on, and calls it.</summary>
    [Generator(LanguageNames.CSharp)]
    public sealed class NeighbourGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterPostInitializationOutput(static output => output.AddSource(
                "Neighbour.g.cs",
                $"internal static class Neighbour {{ public const string Yaml = \"{YamlVersion()}\"; }}"));

        private static string YamlVersion()
        {
            var yaml = new YamlDotNet.Core.Version(1, 2);
            return $"YAML {yaml.Major}.{yaml.Minor} by {yaml.GetType().Assembly.GetName().Version}";
        }
    }
}
