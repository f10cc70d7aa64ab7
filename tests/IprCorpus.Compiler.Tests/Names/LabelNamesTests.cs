using System.Reflection;
using IprCorpus.Compiler.Names;

namespace IprCorpus.Compiler.Tests.Names;

public sealed class LabelNamesTests
{
    [Theory]
    [InlineData("EVENT", "Event", "Events")]
    [InlineData("PER", "Per", "Pers")]
    [InlineData("PERSON", "Person", "People")]
    [InlineData("GPE_NE", "GpeNe", "GpeNes")]
    [InlineData("POS", "Pos", "Poses")]
    [InlineData("hi", "Hi", "HiAnnotations")]
    [InlineData("rs", "Rs", "RsAnnotations")]
    [InlineData("AnnotatorNotes", "AnnotatorNote", "AnnotatorNotes")]
    [InlineData("HasAttrOf", "HasAttrOf", "HasAttrOfAnnotations")]
    [InlineData("LocatedIn", "LocatedIn", "LocatedInAnnotations")]
    [InlineData("HeadOfState", "HeadOfState", "HeadsOfState")]
    [InlineData("Process", "Process", "Processes")]
    [InlineData("Status", "Status", "Statuses")]
    [InlineData("Series", "Series", "Series")]
    [InlineData("Physics", "Physics", "Physics")]
    [InlineData("3D", "ThreeD", "ThreeDs")]
    [InlineData("Action", "ActionAnnotation", "ActionAnnotations")]
    [InlineData("Object", "ObjectAnnotation", "ObjectAnnotations")]
    [InlineData("Type", "TypeAnnotation", "TypeAnnotations")]
    [InlineData("QUANTITY", "QuantityAnnotation", "QuantityAnnotations")]
    [InlineData("webanno.custom.Action", "CustomAction", "CustomActions")]
    [InlineData("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token", "Token", "Tokens")]
    public void A_type_gets_a_name_and_its_list_one(string label, string name, string list)
    {
        LabelNames.WishesOfType(label)[0].Should().Be(name);
        EnglishPlural.ListOf(name).Should().Be(list);
    }

    [Fact]
    public void A_qualified_label_wishes_for_its_last_two_parts_before_all_of_them() =>
        LabelNames.WishesOfType("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token")[1].Should().Be("SegmentationToken");

    [Theory]
    [InlineData("PRP$", "PrpDollar")]
    [InlineData("cf1*", "Cf1Star")]
    [InlineData("cf1", "Cf1")]
    [InlineData("acl:relcl", "AclRelcl")]
    [InlineData("NN", "Nn")]
    [InlineData("3", "Level3")]
    [InlineData("-1", "Minus1")]
    [InlineData(",", "Comma")]
    [InlineData("``", "DoubleBackquote")]
    [InlineData("''", "DoubleApostrophe")]
    [InlineData("-LRB-", "Lrb")]
    [InlineData("", "Empty")]
    public void A_value_gets_a_name(string label, string name) => LabelNames.OfValue(label, "Level").Should().Be(name);

    /// <summary>What projects of the console SDK import; those of other SDKs import more, of which single words are held as well.</summary>
    [Fact]
    public void No_name_is_free_that_the_SDK_imports()
    {
        string[] imported = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
        Assembly[] assemblies = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(static path => Assembly.Load(Path.GetFileNameWithoutExtension(path)))];
        var names = assemblies.SelectMany(static assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsNested: false, IsGenericType: false } && imported.Contains(type.Namespace))
            .Select(static type => type.Name)
            .Where(static name => name is "Exception" or "Attribute" || !name.EndsWith("Exception", StringComparison.Ordinal) && !name.EndsWith("Attribute", StringComparison.Ordinal) && !name.EndsWith("Extensions", StringComparison.Ordinal));
        names.Except(ImplicitNames.All).Should().BeEmpty();
    }
}
