using System.Text;
using CsCheck;

namespace IprCorpus.Testing.RandomCorpora;

/// <summary>Random corpora.</summary>
internal static class CorpusGen
{
    /// <summary>Letters that start no capital word, of scripts with and without capitals, and what may follow them.</summary>
    private const string Letters = "abcxyzßıǆéжωאبत中あ한ªʰ";

    private const string Marks = "abcxyzABCİǅÉЖΩאبतิ\u0301\u0903中あ한";

    /// <summary>Text that breaks out of literals, comments and markup, hides from readers, or is more than one unit or code point a character.</summary>
    private static readonly string[] Hostile =
    [
        "\"", "\\", "\\u0022", "\"\"\"", "*/", "//", "///", "</summary>", "<!--", "]]>", "&amp;", "{0}", "$\"{", "#line 1 \"x\"", "\n#error x\n", "\n",
        "\r\n", "\t", " ", "  ",
        "\u0085", "\u2028", "\u2029", "\0", "\u001B", "\u007F", "\u00AD", "\u200B", "\u202E", "\u2066", "\uFEFF", "\uFFFD", "\uFFFE", "\uE000",
        "e\u0301", "\u0301", "क्षि", "각", "\U0001F600", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\U0001F1E8\U0001F1F3", "\U00010400", "\U000E0041",
        "\U0010FFFF", "\U00100000",
    ];

    public static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char[' ', '~'].Select(unit => unit.ToString()),
        Pick(Hostile),
        Gen.Int[0, 0x10FFFF].Where(Rune.IsValid).Select(value => new Rune(value).ToString()))
        .Array[0, 20].Select(string.Concat);

    /// <summary>At the beginning of a file, U+FEFF is a byte order mark and no text.</summary>
    private static readonly Gen<string> FileText = Text.Select(text => text.TrimStart('\uFEFF'));

    /// <summary>A word of a name: now and then as long as names may be.</summary>
    private static readonly Gen<string> Word =
        from first in Gen.Char[Letters]
        from rest in Gen.Char[Marks].Array[0, 8]
        from times in Gen.Frequency((20, Gen.Const(1)), (1, Gen.Const(12)))
        select string.Concat(Enumerable.Repeat(first + new string(rest), times)).Normalize(NormalizationForm.FormC);

    private static readonly Gen<ValueSpec> Value =
        from text in Text
        from number in Gen.OneOf(Gen.Int, Gen.Int[-3, 3], Pick(int.MinValue, int.MaxValue))
        from value in Gen.OneOf(Gen.Decimal, Pick(decimal.MinValue, decimal.MaxValue, 0.10m, 0m, 1e-28m))
        from moment in Gen.DateTime[new DateTime(1, 1, 1), new DateTime(9998, 12, 31)]
        select new ValueSpec(text, number, value, moment);

    private static readonly Gen<PropertySpec> Property =
        from letters in Word
        from summary in Text
        from kind in Gen.Int[0, 12]
        from form in Gen.Int[0, 2]
        from target in Gen.Int[0, 1000]
        from isKey in Gen.Bool
        select new PropertySpec(letters, summary, kind, form, target, isKey);

    private static readonly Gen<TypeSpec> Type =
        from letters in Word
        from summary in Text
        from @base in Gen.Int[0, 1000]
        from isAbstract in Gen.Bool
        from properties in Property.Array[0, 5]
        select new TypeSpec(letters, summary, @base, isAbstract, properties);

    private static readonly Gen<AnnotationSpec> Annotation =
        from type in Gen.Int[0, 1000]
        from hasId in Gen.Bool
        from hasName in Gen.Bool
        from letters in Word
        from cuts in Gen.Int[0, 1000].Array[1, 6]
        from values in Value.Array[1, 6]
        select new AnnotationSpec(type, hasId, hasName, letters, cuts, values);

    private static readonly Gen<DocumentSpec> Document =
        from letters in Word
        from text in FileText
        from values in Value.Array[1, 4]
        from annotations in Annotation.Array[0, 12]
        select new DocumentSpec(letters, text, values, annotations);

    private static readonly Gen<EnumSpec> Enum =
        from letters in Word
        from summary in Text
        from values in Word.Array[1, 5]
        select new EnumSpec(letters, summary, values);

    private static readonly Gen<EntitySpec> Entity =
        from letters in Word
        from type in Gen.Int[0, 1000]
        from values in Value.Array[1, 6]
        select new EntitySpec(letters, type, values);

    public static readonly Gen<CorpusSpec> Corpus =
        from summary in Text
        from enums in Enum.Array[1, 3]
        from metadata in Property.Array[0, 5]
        from entities in Type.Array[1, 4]
        from annotations in Type.Array[1, 6]
        from registry in Entity.Array[0, 8]
        from documents in Document.Array[1, 5]
        select new CorpusSpec(summary, enums, metadata, entities, annotations, registry, documents);

    private static Gen<T> Pick<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);
}
