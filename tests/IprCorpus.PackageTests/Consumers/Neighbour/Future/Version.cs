namespace YamlDotNet.Core
{
    public sealed class Version
    {
        public Version(int major, int minor)
        {
            Major = major;
            Minor = minor;
        }

        public int Major { get; }

        public int Minor { get; }
    }
}
