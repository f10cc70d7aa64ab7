using System.Globalization;
using System.Text;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Hosting;

/// <summary>Named instances as text: how the host that compiles a large corpus tells the generator which members to emit.</summary>
internal static class InstancesFile
{
    public const string Name = "instances.txt";

    public static string Write(IEnumerable<NamedInstances> types)
    {
        var text = new StringBuilder();
        foreach (var (kind, number, instances, lookups) in types)
        {
            var type = number.ToString(CultureInfo.InvariantCulture);
            foreach (var (memberName, summary, id, document) in instances)
                FieldLine.Append(text, [kind.ToString(), type, memberName, summary, id, document ?? ""]);

            // What has no member is a method with its values.
            foreach (var (method, values) in lookups)
                FieldLine.Append(text, [kind.ToString(), type, "", method, .. values]);
        }

        return text.ToString();
    }

    public static IEnumerable<NamedInstances> Read(string text) =>
        from fields in FieldLine.Read(text)
        group fields by (Kind: fields[0], Type: fields[1]) into type
        select new NamedInstances(
            (InstanceKind)Enum.Parse(typeof(InstanceKind), type.Key.Kind),
            int.Parse(type.Key.Type, CultureInfo.InvariantCulture),
            new(type.Where(static fields => fields[2].Length > 0)
                .Select(static fields => new NamedInstance(fields[2], fields[3], fields[4], fields[5].Length == 0 ? null : fields[5]))),
            new(type.Where(static fields => fields[2].Length == 0)
                .Select(static fields => new InstanceLookup(fields[3], new EquatableArray<string>(fields.Skip(4))))));
}
