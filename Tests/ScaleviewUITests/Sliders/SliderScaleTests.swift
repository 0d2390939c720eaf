import ScalingLaws
import TestSupport
import Testing

@testable import ScaleviewUI

/// The arithmetic of a slider, for every coefficient of every law.
@Suite struct SliderScaleTests {
  static let coefficients = LawFamily.ofRuns.flatMap(\.description.coefficients)

  @Test(arguments: coefficients)
  func theEndsAreAtZeroAndOne(coefficient: Coefficient) {
    let scale = SliderScale(coefficient)

    #expect(scale.position(of: scale.range.lowerBound) == 0)
    #expect(scale.position(of: scale.range.upperBound) == 1)
    #expect(scale.value(at: 0) == scale.range.lowerBound)
    #expect(scale.value(at: 1) == scale.range.upperBound)
  }

  @Test func theEndsMayBeAsFarApartAsNumbersCan() {
    var scale = SliderScale(range: 0...1, isLogarithmic: false, step: 0.001)
    scale.extend(toInclude: -1e308)
    scale.extend(toInclude: 1e308)

    #expect(scale.position(of: 1e308) == 1)
    #expect(scale.position(of: 0) == 0.5)
    #expect(scale.value(at: 0.75) == 5e307)
    #expect(scale.stepsPerPage.isFinite)
  }

  @Test(arguments: coefficients)
  func valueAtIsTheInverseOfPosition(coefficient: Coefficient) {
    let scale = SliderScale(coefficient)

    for place in stride(from: 0.0, through: 1, by: 1 / 64) {
      #expect(scale.position(of: scale.value(at: place)).isNear(place, within: 0, absolute: 1e-9))
    }
  }

  @Test(arguments: coefficients)
  func aStepUpIsAGreaterValue(coefficient: Coefficient) {
    let scale = SliderScale(coefficient)

    for place in stride(from: 0.0, to: 0.99, by: 1 / 32) {
      let value = scale.value(at: place)
      for steps in [0.1, 1, 10] where scale.stepped(value, by: steps) < scale.range.upperBound {
        #expect(scale.stepped(value, by: steps) > value)
      }
    }
  }

  @Test(arguments: coefficients)
  func aPageIsWholeStepsNearATwentieth(coefficient: Coefficient) {
    let scale = SliderScale(coefficient)
    let start = scale.value(at: 0.5)

    let moved = scale.stepped(start, by: scale.stepsPerPage)

    #expect(scale.stepsPerPage == scale.stepsPerPage.rounded())
    #expect((scale.position(of: moved) - 0.5).isNear(0.05, within: 0, absolute: 0.01))
  }

  @Test(arguments: coefficients)
  func presetsLieBetweenTheEnds(coefficient: Coefficient) {
    for family in LawFamily.ofRuns {
      guard let index = family.description.coefficients.firstIndex(of: coefficient) else {
        continue
      }
      for preset in family.description.presets {
        #expect(SliderScale(coefficient).range.contains(preset.values[index]))
      }
    }
  }

  @Test func extendingKeepsTheOtherEnd() {
    var scale = SliderScale(range: 1...10, isLogarithmic: true, step: 0.01)

    scale.extend(toInclude: 0.5)
    scale.extend(toInclude: 3)

    #expect(scale.range == 0.5...10)
  }

  @Test func wholeSliderMovesByAtLeastOne() {
    let scale = SliderScale.answerTokens

    #expect(scale.stepped(5, by: 0.1) == 6)
    #expect(scale.stepped(5, by: -0.1) == 4)
    #expect(scale.stepped(5, by: 10) == 15)
    #expect(scale.stepped(1, by: -1) == 1)
    #expect(scale.stepped(5, by: 0) == 5)
  }
}
