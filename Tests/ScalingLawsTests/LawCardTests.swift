import ScalingLaws
import Testing

@Suite struct LawCardTests {
  @Test func nameOfACardIsFoundOnceAndIsNoLaws() {
    let ids = LawCard.all.map(\.id)

    #expect(Set(ids).count == ids.count)
    #expect(ids.filter { LawFamily(id: $0) != nil } == [])
  }

  @Test(arguments: LawCard.all)
  func everyCardSaysWhatWasFoundAndWhere(card: LawCard) {
    #expect(!card.title.isEmpty && !card.findings.isEmpty && !card.location.isEmpty)
    #expect(card.paper.contains("20"), "a year")
    #expect(card.id.utf8.allSatisfy { $0 < 128 && $0 != UInt8(ascii: "_") })
    #expect(card.findings.allSatisfy { !$0.hasSuffix(".") })
  }

  @Test func cardsAreInTheOrderOfTheirGroups() {
    let places = LawCard.all.compactMap { LawGroup.allCases.firstIndex(of: $0.group) }

    #expect(places == places.sorted())
  }
}
