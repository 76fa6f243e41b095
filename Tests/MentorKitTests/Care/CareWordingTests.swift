import MentorText
import Testing

@testable import MentorKit

/// The same need is heard in other words: those of faith, of other Englishes, said in passing, or in signs
/// that say little alone.
struct CareWordingTests {
  static let ownDanger = [
    "Every evening I ask God to take me in my sleep.",
    "Please Lord, let me die before the results come.",
    "I would welcome a bus hitting me on the way to the exam.",
    "Can you proofread this soon? I will leave this world when it is handed in.",
    "Death seems the only way out of these debts.",
    "I am worth more dead, the policy would pay for the house.",
    "I caught myself on the bridge again after the night shift.",
    "Sir, if I fail once more I will finish myself.",
    "I daydream about not existing while I solder.",
    "I'm exhausted by being alive, and the grant is due on Monday.",
    "It would be kinder to just not exist.",
    "I can't picture myself still alive in spring.",
    "My parents would sleep better with me gone.",
    "I have no more the desire to live, the language is only a pastime.",
    "I'm angry that I woke up again.",
    "I keep wishing I were dead, also while I practise.",
    "I wake up wanting to be dead and then open the shop.",
    "I no wan live again, my brother.",
    "I am only staying alive for my mother.",
    "I hope to fall asleep and never wake up.",
    "If they turn me down I will not continue living.",
    "It was an overdose I took on purpose and nobody knows.",
  ]

  static let signs = [
    "I can't sleep, I forget to eat, and I tremble when the phone rings.",
    "Everything is too much. I sob in the car every day.",
    "My depression is very severe and I am not able to talk to anyone.",
    "I've stopped washing and answering, I don't know how to get out of this hole.",
    "I drink from the moment I get up and I sob in the car every day.",
    "I feel dead inside.",
    "I hear voices that nobody else hears.",
    "I'm so depressed that I can't function.",
    "I've gone days without sleep and I'm convinced that people are following me.",
    "There are cameras in my walls.",
    "I am not allowed to have a phone of my own. He checks everything I type, and he must not know that I wrote.",
    "I won't kill myself before the premiere, after that I can't say.",
  ]

  static let violence = [
    "My in-laws are torturing me for money.",
    "I live with a man who punches me where nobody sees it.",
    "My uncle whose shop I keep is beating me every night.",
    "The foreman took my passport and I cannot leave the compound without him.",
    "I am being blackmailed, what do I write to the headmaster?",
    "He pushed me down the stairs and says that I fell.",
    "He gave me a black eye before the interview.",
    "They will hurt my sister if I stop sending money.",
    "My brothers have sworn to kill me.",
    "His hands were round my neck again.",
    "My grandson has begun to hit me when I refuse him cash.",
    "He does not let me out without his mother.",
  ]

  static let others = [
    "There are cuts all over her forearm, she is in my year.",
    "My flatmate is done with life, he says.",
    "Grandpa has been hoarding his tablets since the funeral.",
    "A boy in my class flinches whenever I raise my hand.",
    "Her husband keeps her locked in, she is my cousin.",
    "One of my trainees came with a black eye again.",
    "Her fiance threatens to kill her.",
    "A boy on my staircase is beaten by his father.",
    "My flatmate stood on the roof last night.",
  ]

  static let silent = [
    "My plan is suicide on paper, three shows in one day.",
    "The printer committed suicide before the deadline.",
    "Nobody would miss me if I skipped the stand-up.",
    "I can't think of a title, can you?",
    "I can't sleep on planes.",
    "I'm drowning in mails this week.",
    "My boss grabbed me for a chat about the budget.",
    "My sister drags me swimming and it helps.",
    "Will you be the one who lets the old server die?",
    "I wrote a farewell letter to my colleagues, does it sound stiff?",
    "The embassy kept my passport, so I cannot come in May.",
    "What should our volunteers answer when a caller says he wants to die?",
    "We lost my brother to suicide in 2009 and I walk for him each May.",
    "I was dying my hair when you rang.",
    "The shoes are falling apart at every step.",
    "I want to leave this world of banking for good.",
    "I applied to the glass studio and hope that they will take me.",
    "I can't see myself here in five years, which skills travel?",
    "I don't think I'll be here next year, my contract ends.",
    "The two chapters I finished myself are attached.",
    "I will not make it to the rehearsal on Friday.",
    "I hope the bus takes me there in time.",
    "I can't continue living with my parents, which towns are cheap?",
    "It would be easier not to be here on Fridays.",
    "Before each talk my heart races and it scares me that I might forget my lines.",
    "What should the choir do once I am gone on leave?",
    "The rent is hitting me hard this year, so I look for a flatmate.",
    "It would kill my mother if I left the orchard.",
    "They kept my papers for a month and then rejected both.",
    "My tutor is coming over to teach me a lesson in brickwork.",
    "She grabs me for a quick question every morning.",
    "It started to hit me how little I know of beekeeping.",
    "My son broke his arm on the slide and sits at home.",
    "The baby next door screams every night, so I read your book in bits.",
    "She said goodbye and gave me her notes on the archive.",
    "We beat them and won the cup, who trains us next?",
    "I won't be needing the room after June.",
    "It's time she joined the team.",
    "I smashed my phone and lost your number.",
    "They beat us 3-1 in the regatta and we want to know why.",
    "My toddler lies down on the floor and hits me when we leave the park.",
  ]

  @Test(arguments: ownDanger)
  func aWriterInDangerGetsTheCardAlone(_ text: String) throws {
    let found = try #require(text.card, "\(text)")
    #expect(found.kind == .`self` && found.comesAlone, "\(text)")
  }

  @Test(arguments: signs + violence)
  func distressAndViolenceGetTheCardToo(_ text: String) throws {
    let found = try #require(text.card, "\(text)")
    #expect(found.kind == .`self` && !found.comesAlone, "\(text)")
  }

  @Test(arguments: others)
  func worryAboutSomebodyGetsTheOtherCard(_ text: String) { #expect(text.card?.kind == .other, "\(text)") }

  @Test(arguments: silent)
  func whatOnlySoundsLikeItGetsNothing(_ text: String) { #expect(text.card == nil, "\(text)") }

  @Test(arguments: [
    "There was a time when I didn't want to live. I got help and came through.",
    "My first husband hit me, but that is twenty years behind me.",
    "Our father beat us as children. I've made my peace with it.",
  ])
  func whatIsOverInterruptsNobody(_ text: String) {
    #expect([nil, .past].contains(text.card?.kind), "\(text)")
  }

  /// "I can't get up" said twice over by two phrases is one sign.
  @Test func theSameWordsCountOnce() {
    #expect("I can't eat before a race.".card == nil)
    #expect("I'm desperate, any advice is welcome.".card == nil)
  }
}
