namespace IprCorpus.Compiler.Tests.Json;

public sealed class Re3dModelTests
{
    [Fact]
    public void Three_files_are_one_set_of_documents() => DumpedModel.Of(
        ("x/documents.json", """
            { "_id" : "D1", "title" : "One", "wordCount" : 3, "text" : "😀 Ann knows  Bob." }
            { "_id" : "D2", "title" : "Two", "text" : "Ann." }
            """),
        ("x/entities.json", """
            { "_id" : "D1-a", "begin" : 2, "end" : 5, "type" : "Person", "value" : "Ann", "documentId" : "D1", "confidence" : 1 }
            { "_id" : "D1-b", "begin" : 13, "end" : 16, "type" : "Person", "value" : "'Bob'", "documentId" : "D1", "confidence" : 0.5 }
            { "_id" : "D2-a", "begin" : 0, "end" : 3, "type" : "Person", "value" : "Ann", "documentId" : "D2", "confidence" : 1 }
            """),
        ("x/relations.json", """
            { "_id" : "D1-r", "begin" : 5, "end" : 13, "sourceBegin" : 13, "sourceEnd" : 16, "source" : "Bob", "targetBegin" : 2, "targetEnd" : 5, "target" : "Ann", "type" : "KnownBy", "value" : "knows", "documentId" : "D1", "confidence" : 1 }
            """)).Should().Equal(
        "x/documents.json#D1: 😀 Ann knows  Bob. title='One' wordCount=3",
        "  Person D1-a 3 Ann confidence=1",
        "  KnownBy D1-r 6  knows   confidence=1 source=#2 target=#0",
        "  Person D1-b 14 Bob confidence=0.5 value=''Bob''",
        "x/documents.json#D2: Ann. title='Two'",
        "  Person D2-a 0 Ann confidence=1");
}
