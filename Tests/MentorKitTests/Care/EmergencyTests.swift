import Testing

@testable import MentorKit

/// A body or a place in danger now: one line, alone, and nothing for what is over, figurative or taught.
struct EmergencyTests {
  static let own = [
    "The kitchen smells of gas", "There's a strong smell of gas in the staircase.", "I smell gas",
    "The flat is full of smoke.", "There is smoke coming from under the neighbour's door.",
    "Our house is on fire", "The carbon monoxide alarm keeps going off.", "I'm having chest pains",
    "I have a crushing pain in my chest.", "I think I'm having a heart attack.", "I am bleeding heavily.",
    "I smell gas in the kitchen, I used the stove an hour ago.",
    "Since last night the kitchen smells of gas.",
    "There is a fire in our kitchen, the oven is burning.", "I have chest pains and my car is in the garage.",
    "no breath and chest pains", "I have no air and pain in my chest",
    "Chest pain and short of breath, what now?",
  ]

  static let others = [
    "My baby is not breathing", "My neighbour is having chest pains", "The baby has stopped breathing.",
    "My husband can't breathe", "My dad is having a stroke", "A customer just collapsed in the shop.",
    "He's unconscious", "My flatmate won't wake up.", "My daughter is choking on a grape",
    "My son fell off the roof and is not moving.", "The child drank drain cleaner.",
    "My toddler ate my heart tablets.", "My son swallowed bleach five minutes ago.",
    "My wife has no breath, what should I do", "My father has shortness of breath, chest pain",
    "My husband has no breath", "Help, my husband has no breath and chest pains, what do I do?",
    "My wife has chest pains and no breath", "My wife has chest pains since yesterday evening.",
    "He stopped breathing when my mother turned him.",
    "My grandmother is unconscious, she fell an hour ago.",
    "A colleague collapsed and is unresponsive in the training room.",
    "A man in our choir is not breathing", "My son fell into the tank and is not breathing.",
  ]

  /// It may have been on purpose, so the card for those who worry about somebody is the right one.
  static let poisoned = [
    "My son has taken a lot of tablets", "My roommate took a whole box of tablets.",
    "My wife has swallowed a handful of pills.", "My grandmother took too many of her sleeping pills.",
  ]

  static let silent = [
    "Suppose my house is on fire: which papers first?", "Last year my house was on fire.",
    "My son stopped breathing through his mouth.", "What do I do when a patient is not breathing?",
    "My career is on fire and I love it.", "My car smells of gas after I fill it up.",
    "The kitchen smells of fresh bread.", "My father had a heart attack last year and I moved back home.",
    "I teach first aid: what to do when a baby is not breathing.",
    "My novel opens with a man who is not breathing.", "My team is choking on paperwork.",
    "The patient has stopped smoking.", "My son won't wake up before noon and fails school.",
    "My sister is unconscious of how she sounds in meetings.", "My brother has taken a lot of courses.",
    "What should a nurse do if a patient has chest pain? It is an exam question.",
    "My daughter has swallowed her pride and applied.", "I have a stroke of luck to report.",
    "My son is having a fit of giggles.", "My colleague has a heart of gold.",
    "My students have no pulse and no rhythm.", "The runner has no breath after lap two.",
    "The oboist has no air left in bar 40.", "My mother had shortness of breath and chest pain in 2019.",
    "The nurses rate chest pain and shortness of breath from 0 to 10.",
    "My husband has no breath left for arguments about money.", "I run out of breath when I talk to my boss.",
    "We had a fire in the kitchen ten years ago and I became a firefighter.",
    "I took 12 tablets of clay.", "I took 12 tablets of soap as a gift.",
    "I took 20 tablets of slate to the museum.",
  ]

  @Test(arguments: own)
  func dangerToTheWriterIsPointedToTheEmergencyNumber(_ text: String) throws {
    let card = try #require(text.card, "\(text)")
    #expect(card.kind == .`self` && card.comesAlone, "\(text)")
    #expect(card.text.hasPrefix("If you or someone else is in immediate danger"), "\(text)")
  }

  @Test(arguments: others)
  func dangerToSomebodyElseIsPointedThereToo(_ text: String) throws {
    let card = try #require(text.card, "\(text)")
    #expect(card.kind == .other && card.comesAlone, "\(text)")
    #expect(card.text.hasPrefix("If you or someone else is in immediate danger"), "\(text)")
  }

  @Test(arguments: poisoned)
  func tabletsTakenBySomebodyElseHaveTheCardOfThoseWhoWorry(_ text: String) throws {
    let card = try #require(text.card, "\(text)")
    #expect(card.kind == .other && card.text.contains("local emergency number"), "\(text)")
  }

  @Test(arguments: silent)
  func whatIsOverFigurativeOrTaughtGetsNothing(_ text: String) { #expect(text.card == nil, "\(text)") }

  @Test(arguments: ["I took 30 tablets of paracetamol.", "I swallowed 25 tablets of my sleeping pills."])
  func tabletsOfMedicineStillHaveTheCard(_ text: String) throws {
    #expect(try #require(text.card, "\(text)").text.contains("findahelpline.com"))
  }
}
