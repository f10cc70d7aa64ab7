using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Checks;

/// <summary>Finds what must exist only once in the corpus: ids, values of keys, C# names of instances.</summary>
internal sealed class DuplicateCheck(SchemaTypes types)
{
    private readonly List<CorpusDiagnostic> _found = [];
    private readonly Dictionary<(DeclarationKind, string), Declaration> _ids = [];
    private readonly Dictionary<(DeclarationKind, string), Declaration> _folded = [];
    private readonly Dictionary<(DeclarationKind, string), List<Declaration>> _members = [];
    private readonly Dictionary<(DeclarationKind Kind, int Owner, string Property, string Value), Declaration> _keys = [];

    public EquatableArray<CorpusDiagnostic> Check(IEnumerable<FileFacts> files)
    {
        foreach (var declaration in files.SelectMany(static file => file.Declarations))
        {
            // A second one with the same id has the same names; one report is enough.
            if (declaration.Kind == DeclarationKind.NamedAnnotation || CheckId(declaration))
                CheckMember(declaration);

            foreach (var key in declaration.Keys)
                CheckKey(declaration, key);
        }

        return new(_found);
    }

    private bool CheckId(Declaration declaration)
    {
        var id = (declaration.Kind, declaration.Name);
        if (_ids.TryGetValue(id, out var earlier))
        {
            Report(
                declaration.Kind == DeclarationKind.Document ? IdRules.DuplicateDocument : IdRules.DuplicateEntity, declaration.Location,
                declaration.Name, Messages.Place(earlier.Location, declaration.Location));
            return false;
        }

        _ids.Add(id, declaration);
        var folded = (declaration.Kind, declaration.Name.ToUpperInvariant());
        if (_folded.TryGetValue(folded, out var similar))
        {
            Report(IdRules.IdsDifferInCase, declaration.Location, declaration.Name, similar.Name, Messages.Place(similar.Location, declaration.Location));
            return false;
        }

        _folded.Add(folded, declaration);
        return true;
    }

    private void CheckMember(Declaration declaration)
    {
        if (declaration.MemberName is not { } member)
            return;

        if (!_members.TryGetValue((declaration.Kind, member), out var namesakes))
            _members.Add((declaration.Kind, member), namesakes = []);

        var table = TableOf(declaration.Kind);
        if (namesakes.Find(other => AreKin(table, declaration.Type, other.Type)) is not { } earlier)
        {
            namesakes.Add(declaration);
            return;
        }

        var place = Messages.Place(earlier.Location, declaration.Location);
        if (declaration.Kind == DeclarationKind.Document && !(SeedNames.IsId(declaration.Name) && SeedNames.IsId(earlier.Name)))
            Report(NameRules.NoNamedInstance, declaration.Location, declaration.Name, member, $"that of '{earlier.Name}' as well, in {place}");
        else
            Report(NameRules.MemberCollision, declaration.Location, declaration.Name, earlier.Name, place, table[declaration.Type].Name, member);
    }

    /// <summary>Determines whether a member of one type would hide one of the same name in the other.</summary>
    private static bool AreKin(TypeTable table, int a, int b) =>
        a == b || table.IsAssignable(a, table[b].Name) || table.IsAssignable(b, table[a].Name);

    private void CheckKey(Declaration declaration, KeyDeclaration key)
    {
        var table = TableOf(declaration.Kind);
        var property = table.AllProperties(declaration.Type)[key.Property];
        var owner = declaration.Type;
        while (!table[owner].Properties.Contains(property))
            owner = table.BaseOf(owner);

        var identity = (declaration.Kind, owner, property.Name, key.Value);
        if (!_keys.TryGetValue(identity, out var earlier))
            _keys.Add(identity, declaration);
        else if (earlier.Name != declaration.Name)
            Report(
                IdRules.DuplicateKeyValue, key.Location, declaration.Name, property.Name, Messages.Excerpt(key.Value), earlier.Name,
                Messages.Place(earlier.Location, key.Location));
    }

    private TypeTable TableOf(DeclarationKind kind) => kind switch
    {
        DeclarationKind.Document => types.Document,
        DeclarationKind.Entity => types.Entities,
        _ => types.Annotations,
    };

    private void Report(DiagnosticRule rule, FileLocation location, params string[] arguments) =>
        _found.Add(CorpusDiagnostic.Of(rule, location, arguments));
}
