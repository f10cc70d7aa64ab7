using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Schema;

/// <summary>The compiled schema; everything sound of it where there are errors, null where nothing is.</summary>
internal sealed record SchemaResult(CorpusSchema? Schema, EquatableArray<CorpusDiagnostic> Diagnostics);
