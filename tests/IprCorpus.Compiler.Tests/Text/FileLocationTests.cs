using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Text;

public sealed class FileLocationTests
{
    [Theory]
    [InlineData("/home/ann/corpus/b.yaml", "/home/ann/corpus/a.yaml", "b.yaml")]
    [InlineData("/home/ann/corpus/entities/people.yaml", "/home/ann/corpus/documents/a.yaml", "../entities/people.yaml")]
    [InlineData("/home/ann/corpus/documents/a.yaml", "/home/ann/corpus/corpus.yaml", "documents/a.yaml")]
    [InlineData("C:\\Users\\ann\\corpus\\entities\\b.yaml", "C:\\Users\\ann\\corpus\\documents\\a.yaml", "../entities/b.yaml")]
    [InlineData("a.yaml", "a.yaml", "a.yaml")]
    [InlineData("b.yaml", "documents/a.yaml", "../b.yaml")]
    [InlineData("D:\\b.yaml", "C:\\corpus\\a.yaml", "D:/b.yaml")]
    public void Path_is_relative_to_the_folder_of_the_other_file(string path, string other, string expected) =>
        At(path).PathFrom(At(other)).Should().Be(expected);

    private static FileLocation At(string path) => new(path, 0, 0, 0, 0, 0, 0);
}
