using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Names;

namespace IprCorpus.Compiler.Schema;

/// <summary>Names the collection of each type; all of them are members of one facade.</summary>
internal sealed class PluralBinder(DiagnosticBag bag, HashSet<string> unsound)
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    public void Bind(params TypeSection[] sections)
    {
        foreach (var section in sections)
        {
            foreach (var type in section.Types.ToList())
            {
                var declared = type.Declaration.Plural;
                type.Plural = declared?.Text ?? EnglishPlural.Of(type.Name);
                if (declared is not null && !CSharpNames.IsPascalIdentifier(type.Plural))
                {
                    bag.Add(SchemaRules.InvalidTypeName, declared.Start, declared.End, Messages.Excerpt(type.Plural), TypeNames.Suggest(type.Plural));
                    type.Plural = EnglishPlural.Of(type.Name);
                }

                Claim(section, type);
            }
        }
    }

    private void Claim(TypeSection section, TypeDraft type)
    {
        var at = type.Declaration.Plural ?? type.Declaration.Name;
        if (ReservedNames.CorpusMembers.Contains(type.Plural))
            bag.Add(SchemaRules.PluralClash, at.Start, at.End, type.Plural, type.Name, "the facade 'Corpus' itself");
        else if (_owners.TryGetValue(type.Plural, out var owner))
            bag.Add(SchemaRules.PluralClash, at.Start, at.End, type.Plural, type.Name, "the type '" + owner + "'");
        else
        {
            _owners.Add(type.Plural, type.Name);
            return;
        }

        foreach (var derived in section.Types.Where(candidate => candidate.DerivesFrom(type)).ToList())
            section.Remove(derived, unsound);
    }
}
