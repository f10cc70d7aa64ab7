namespace IprCorpus.Compiler.Tests.Json;

public sealed class JsonLinesModelTests
{
    [Fact]
    public void Doccano_spans_relations_and_classes() => DumpedModel.Of(("a/b.jsonl",
        """
        {"id": 7, "text": "😀 Ann knows Bob.", "entities": [{"id": 3, "label": "Person", "start_offset": 2, "end_offset": 5}, {"id": 4, "label": "Person", "start_offset": 12, "end_offset": 15}], "relations": [{"id": 3, "from_id": 4, "to_id": 3, "type": "known by"}], "Comments": ["sure"], "meta": {"page": {"no": 12}, "score": 1.5e-3, "none": null}}
        {"text": "Ann.", "label": [[0, 3, "Person"]], "cats": ["short"]}
        {"id": 7, "data": "Bob.", "labels": ["short", "dull"], "approved": true}
        """)).Should().Equal(
        "a/b.jsonl#7: 😀 Ann knows Bob. Comments=['sure'] meta/page/no=12 meta/score=0.0015",
        "  known by r3 3 Ann knows Bob from=#2 to=#1",
        "  Person 3 3 Ann",
        "  Person 4 13 Bob",
        "a/b.jsonl#2: Ann. cats=['short']",
        "  Person - 0 Ann",
        "a/b.jsonl#7~2: Bob. approved=true labels=['short','dull']");

    [Fact]
    public void Label_Studio_regions_relations_and_controls() => DumpedModel.Of(("tasks.json",
        """
        [{"id": 5, "data": {"text": "😀 Ann knows Bob.", "source": "web"}, "total": 2, "annotations": [
           {"id": 11, "completed_by": {"id": 1}, "was_cancelled": false, "result": [
             {"id": "x", "from_name": "ner", "to_name": "text", "type": "labels", "origin": "manual", "value": {"start": 3, "end": 6, "text": "Ann", "labels": ["Person", "Friend"]}},
             {"id": "y", "from_name": "ner", "to_name": "text", "type": "labels", "value": {"start": 13, "end": 16, "text": "Bob", "labels": ["Person"]}},
             {"id": "x", "from_name": "mood", "to_name": "text", "type": "choices", "value": {"start": 3, "end": 6, "text": "Ann", "choices": ["glad"]}},
             {"id": "z", "from_name": "stars", "to_name": "text", "type": "rating", "value": {"rating": 4}},
             {"from_id": "x", "to_id": "y", "type": "relation", "direction": "right", "labels": ["knows"]},
             {"from_id": "y", "to_id": "x", "type": "relation", "direction": "bi"}]},
           {"id": 12, "completed_by": {"id": 2}, "was_cancelled": false, "result": [
             {"id": "x", "from_name": "ner", "to_name": "text", "type": "labels", "value": {"start": 3, "end": 6, "text": "Ann", "labels": []}}]}],
          "predictions": [{"model_version": "m1", "score": 0.5, "result": []}]}]
        """)).Should().Equal(
        "tasks.json#5: 😀 Ann knows Bob. data/source='web' total=2",
        "  Completion completion-11 0 😀 Ann knows Bob. completed_by/id=1 rating/stars=4 was_cancelled=false",
        "  Completion completion-12 0 😀 Ann knows Bob. completed_by/id=2 was_cancelled=false",
        "  Prediction prediction-1 0 😀 Ann knows Bob. model_version='m1' score=0.5",
        "  Relation - 3 Ann knows Bob completion=#0 direction='bi' from=#8 to=#7",
        "  knows - 3 Ann knows Bob completion=#0 direction='right' from=#7 to=#8",
        "  Friend x~2 3 Ann choices/mood=['glad'] completion=#0 from_name='ner' origin='manual' to_name='text' type='labels'",
        "  Mention x~3 3 Ann completion=#1 from_name='ner' to_name='text' type='labels'",
        "  Person x 3 Ann choices/mood=['glad'] completion=#0 from_name='ner' origin='manual' to_name='text' type='labels'",
        "  Person y 13 Bob completion=#0 from_name='ner' to_name='text' type='labels'");

    [Fact]
    public void Prodigy_tokens_spans_relations_and_choices() => DumpedModel.Of(("p.jsonl",
        """
        {"text": "Ann knows Bob", "_input_hash": -5, "answer": "accept", "_session_id": null, "tokens": [{"text": "Ann", "start": 0, "end": 3, "id": 0, "ws": true}, {"text": "knows", "start": 4, "end": 9, "id": 1, "ws": true}, {"text": "Bob", "start": 10, "end": 13, "id": 2, "ws": false}], "spans": [{"start": 0, "end": 3, "text": "Ann", "token_start": 0, "token_end": 0, "label": "Person"}, {"start": 10, "end": 13, "label": null}], "relations": [{"head": 0, "child": 1, "head_span": {"start": 0, "end": 3, "label": "Person"}, "child_span": {"start": 4, "end": 9, "label": null}, "label": "agent", "color": "#fff"}, {"head": 2, "child": 0, "child_span": {"start": 0, "end": 3, "label": null}}]}
        {"text": "Ann knows Bob", "_input_hash": -5, "answer": "reject", "options": [{"id": "Q1", "text": "Ann Lee"}, {"id": "Q2"}], "accept": ["Q1"]}
        """)).Should().Equal(
        "p.jsonl#-5: Ann knows Bob _input_hash=-5 answer='accept'",
        "  Relation - 0 Ann knows Bob child=#2 head=#6",
        "  agent - 0 Ann knows child=#4 color='#fff' head=#2",
        "  Person s1 0 Ann token_end=0 token_start=0",
        "  Token t0 0 Ann ws=true",
        "  Token t1 4 knows ws=true",
        "  Mention s2 10 Bob",
        "  Token t2 10 Bob ws=false",
        "p.jsonl#-5~2: Ann knows Bob _input_hash=-5 accept=['Q1'] answer='reject'",
        "  Option - 0 Ann knows Bob id='Q1' text='Ann Lee'",
        "  Option - 0 Ann knows Bob id='Q2'");

    [Fact]
    public void Spacy_pairs_and_documents() => DumpedModel.Of(
        ("train.json", """[["😀 Ann left", {"entities": [[2, 5, "PERSON"], [6, 10, "EVENT", "Q9"]], "spans": {"sc": [[2, 10, "FACT"]]}, "heads": [1, 1, """ +
            """1], "deps": ["dep", "nsubj", "ROOT"], "cats": {"NEWS": 1.0}}]]"""),
        ("docs.jsonl", """{"text": "Ann left", "ents": [{"start": 0, "end": 3, "label": "PERSON", "kb_id": "Q1"}], "sents": [{"start": 0, "end": """ +
            """8}], "tokens": [{"id": 0, "start": 0, "end": """ +
            """3, "tag": "NNP", "pos": "PROPN", "morph": "Number=Sing", "lemma": "Ann", "dep": "nsubj", "head": 1}, {"id": 1, "start": 4, "end": """ +
            """8, "tag": "VBD", "pos": "VERB", "morph": "", "lemma": "leave", "dep": "ROOT", "head": 1}]}""")).Should().Equal(
        "docs.jsonl#1: Ann left",
        "  Sentence - 0 Ann left",
        "  Token t0 0 Ann lemma='Ann' upos='PROPN' xpos='NNP' feats='Number=Sing' head=#3 deprel='nsubj'",
        "  PERSON - 0 Ann kb_id='Q1'",
        "  Token t1 4 left lemma='leave' upos='VERB' xpos='VBD' deprel='ROOT'",
        "train.json#1: 😀 Ann left cats/NEWS=1.0 deps=['dep','nsubj','ROOT'] heads=[1,1,1]",
        "  FACT - 3 Ann left group='sc'",
        "  PERSON - 3 Ann",
        "  EVENT - 7 left kb_id='Q9'");

    [Fact]
    public void Label_that_is_too_frequent_to_be_a_type_is_a_property()
    {
        var lines = Enumerable.Range(0, 300).Select(static i => $$"""{"text": "Ann", "label": [[0, 3, "L{{i:D3}}"]]}""");
        DumpedModel.Of(("a.jsonl", string.Join('\n', lines))).Should().Contain("  Mention - 0 Ann :label='L299'");
    }

    [Fact]
    public void Format_attribute_takes_the_place_of_the_extension() =>
        DumpedModel.Of([("export.dat", """{"text": "Ann", "year": 2020}""")], "jsonl").Should().Equal("export.dat#1: Ann year=2020");

    [Fact]
    public void Format_attribute_declares_what_offsets_count() =>
        DumpedModel.Of([("a.jsonl", """{"text": "😀 Ann, left.", "label": [[3, 6, "Person"]]}""")], "doccano-utf-16").Should().Equal("a.jsonl#1: 😀 Ann, left.",
            "  Person - 3 Ann");
}
