using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Schema;

/// <summary>Binds the defaults of properties: values of the property's own type, checked where the schema has them.</summary>
internal sealed class DefaultBinder(DiagnosticBag bag, EquatableArray<EnumSchema> enums)
{
    /// <summary>The value that stands where a file states none; null where there is none, or after a report.</summary>
    /// <param name="declaration">The property as declared.</param>
    /// <param name="kind">The kind of its values.</param>
    /// <param name="type">The type as written.</param>
    public Value? Bind(PropertyDeclaration declaration, ValueKind kind, TypeExpression type)
    {
        if (declaration.Default is not { } written)
            return null;

        var text = written.Text;
        var isWord = written.IsPlain;
        string problem;
        switch (kind)
        {
            case var _ when type.IsList:
                problem = "a list is empty where it is left out";
                break;
            case var _ when declaration.IsKey:
                problem = "values of a key are unique";
                break;
            case ValueKind.Enum:
                var values = enums.First(declared => declared.Name == type.Name).Values.Select(static value => value.Name).ToList();
                if (values.IndexOf(text) is >= 0 and var position)
                    return IntValue.Of(position);

                problem = $"{type.Name} has no such value.{Spelling.DidYouMean(text, values)} Its values are {Messages.FirstOf(values, 12)}";
                break;
            case ValueKind.Bool:
                if (isWord && text is "true" or "false")
                    return IntValue.Of(text == "true" ? 1 : 0);

                problem = "write true or false, without quotation marks";
                break;
            case ValueKind.Int:
                if (Numbers.TryInt(text, out var number))
                    return IntValue.Of(number);

                problem = "write a whole number, in digits only";
                break;
            case ValueKind.Decimal:
                if (Numbers.TryDecimal(text, out var amount))
                    return new DecimalValue(amount);

                problem = Numbers.Advice(text);
                break;
            case ValueKind.String:
                return new StringValue(text);
            default:
                problem = "only an enum, 'bool', 'int', 'decimal' and 'string' can have one";
                break;
        }

        bag.Add(SchemaRules.InvalidDefault, written.Start, written.End, Messages.Excerpt(text), declaration.Name.Text, problem);
        return null;
    }
}
