using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>Finds annotations that say the same of the same words. In document order they are next to each other.</summary>
internal static class EqualAnnotations
{
    public static void Report(List<AnnotationDraft> drafts, AnnotationModel[] models, SchemaTypes types, DiagnosticBag bag)
    {
        for (var start = 0; start < models.Length;)
        {
            var end = start + 1;
            while (end < models.Length && IsSamePlace(models[start], models[end]))
                end++;

            if (end - start > 1)
                ReportRun(start, end);

            start = end;
        }

        void ReportRun(int start, int end)
        {
            var seen = new Dictionary<Statement, AnnotationDraft>();
            for (var i = start; i < end; i++)
            {
                // Who reads what others have marked up in place repeats nothing by error.
                if (drafts[i].Source.Ranges.Count > 0)
                    continue;

                var statement = new Statement(models[i].Fragments, models[i].Values);
                if (seen.TryGetValue(statement, out var first))
                {
                    var at = drafts[i].Source.Type;
                    bag.Add(
                        AnchorRules.EqualAnnotations, at.Start, at.End, types.Annotations[models[i].Type].Name,
                        bag.PositionOf(first.Source.Type.Start));
                }
                else
                {
                    seen.Add(statement, drafts[i]);
                }
            }
        }
    }

    private static bool IsSamePlace(AnnotationModel a, AnnotationModel b) => a.Start == b.Start && a.End == b.End && a.Type == b.Type;

    private readonly record struct Statement(EquatableArray<TextRange> Fragments, EquatableArray<Value?> Values);
}
