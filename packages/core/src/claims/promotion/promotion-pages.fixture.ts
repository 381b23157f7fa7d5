/**
 * Small invented pages. Each line is one unit: `!` holds promotion (aspects may be named after it), `-` holds none; a bare
 * line is context (headings, questions). A blank line ends a paragraph.
 */
export const PROMOTION_PAGES: Readonly<Record<string, string>> = {
  'supplement blog': `
# Why turmeric is good for stiff joints
- Turmeric is a yellow spice from the root of a plant in the ginger family.
!supplement Its star compound, curcumin, is a powerful antioxidant that calms inflammation at the source.
!supplement Turmeric is known for soothing stiff joints and keeping you moving.
- It has been grown in South Asia for a very long time.

## The benefits
! * Ginger eases morning stiffness and warms tired knees
!supplement * Boswellia supports healthy cartilage
!supplement * Zinc – keeps your natural defences strong
!supplement * Omega-3 nourishes the joints from within

! Taken daily, a good turmeric supplement helps reduce joint pain and improves mobility.
!disease Curcumin supplements are especially helpful for people with arthritis because they bring down swelling.
! Many people find that adding collagen to their morning coffee keeps their knees supple.
!supplement To support bone health, take 2,000 IU of vitamin D3 a day.

## Side effects
- Turmeric can cause an upset stomach in some people.
- Talk to your doctor before you take it with a blood thinner.
`,
  'advert passage in an article': `
# Living with a sore back
- The discs between the vertebrae act as cushions.
- The muscles that support your spine tire when you sit for long.
- An injection may be offered when exercises have not helped.

## Stress and your back
- Stress can make muscles tighten.
! Alongside these habits, targeted nutritional support may also be helpful for your hips and knees.
!product,pseudoscience Calder Ease offers a complete approach to hip comfort by working to neutralize the acid that eats your joints and nourish ligaments from the inside out.
!endorsement,supplement Endorsed by Dr. Ulla Brandvik, ND, this supplement features key ingredients like Magnesium, which supports muscular strength, and Marine Collagen, which contains building blocks found naturally in tendon tissue.
! Many individuals find that pairing gentle movement with targeted nutritional support gives a more holistic approach to hip health.
!disease,supplement When conventional treatments haven't delivered, the right nutrition may help promote comfort and maintain mobility.

## Surgery
- Surgery is considered when other treatments have failed.
- Your surgeon will go through the risks and benefits with you.
- Most people go home the same day.
`,
  'spine clinic': `
# Sciatica treatment at Ridgeway Spine & Joint
- Sciatica is pain that runs from the lower back down the leg.
- It is often caused by a slipped disc that presses on a nerve root.
! If you are tired of living with pain, you have come to the right place.
!superlative At Ridgeway Spine & Joint, our team of board-certified physicians is dedicated to providing compassionate, personalized care.
! We pride ourselves on treating every patient like family.
!superlative Our state-of-the-art facility offers the latest technology in minimally invasive spine care.
- A CT scan may show which disc is involved.
- The injection is given under X-ray guidance and takes about 20 minutes.
- You may feel sore at the injection site for a day or two.
!superlative Dr. Halvard Pym has more than 25 years of experience and has performed over 6,000 procedures.
!testimonial Our patients love how quickly they get back to doing what they love.
! Don't let back pain control your life any longer.
!call-to-action Contact us today to schedule your free consultation.
!call-to-action Call our office at 555-0142 or book online.
!call-to-action To find out which option is right for you, explore our specialists and treatment philosophy.
- Call 911 if you lose control of your bladder.
`,
  chiropractor: `
# Welcome to Greenlea Family Chiropractic
!pseudoscience Chiropractic care addresses the root cause of your pain and unlocks the body's natural ability to heal itself.
!pseudoscience A subluxation blocks the energy that flows from the brain to the organs.
! Our gentle, drug-free adjustments help the whole family feel their best.
! Adjustments boost your immune system and help you sleep better.
- The first visit takes about 45 minutes.
- Please bring any X-rays that you have had.
! Whether you are an athlete or a busy mom, we tailor a plan to your goals.
!call-to-action New patient special: $39 for an exam and your first adjustment.
!call-to-action Call today and start your journey to wellness!

!testimonial "I was back on my feet in a week." – Dorrit K.

!testimonial Rated 5 stars by more than 400 families.
`,
  'shop page': `
# Brackwater Calm Gummies
!product Brackwater Calm™ blends ashwagandha and lemon balm in an easy, delicious gummy.
!supplement Each gummy helps your body unwind and supports restful sleep.
!product Clinically tested, third-party verified and made in small batches.

! * Melts stress away in minutes
! * 100% natural, with no side effects
! * Non-habit forming and gentle on the stomach
- * 60 gummies per bottle
- * Contains tapioca syrup and citric acid

- Take two gummies 30 minutes before bed.
- Do not use if you are pregnant or breastfeeding.
- Store in a cool, dry place out of reach of children.
!cure We guarantee you will love them or your money back.
!call-to-action Order today and get free shipping on orders over $40.
!call-to-action Hurry, only a few left in stock!

!testimonial "These saved my nights and my marriage," writes Odile, 52.

!testimonial More than 20,000 happy customers can't be wrong.
- These statements have not been evaluated by the Food and Drug Administration.
- This product is not intended to diagnose, treat, cure, or prevent any disease.
`,
  'ingredient table': `
# Orrin Greens, what is in a scoop
! Our patented blend packs 38 superfoods into one delicious scoop.

| Ingredient | What it does |
|---|---|
| Spirulina | !Floods your cells with clean energy |
| Vitamin C | !Boosts immunity and fights fatigue |
| Probiotics | !Rebalance your gut and banish bloating |

- One scoop weighs 9 g.
!superlative It is simply the best greens powder you can buy.
!pseudoscience Orrin Greens flushes toxins and resets your metabolism.
!call-to-action Subscribe now and save 20%.
`,
  'disease claims for a food': `
# The honey that heals
!disease A spoonful a day melts arthritis pain and lowers blood pressure.
!disease,cure Our raw honey cures hay fever for good.
!disease Use it instead of antibiotics for a sore throat.
!disease Doctors never mention it, yet black seed oil reverses type 2 diabetes.
!cure It works for everyone, guaranteed.
!pseudoscience The live enzymes cleanse your liver and renew you at the cellular level.
! Shop our range of raw honeys.
- Honey must not be given to babies under one year.
`,
  'dental and beauty': `
# Teeth whitening at Lindqvist Smile Studio
- Whitening gel contains hydrogen peroxide.
- Some people have sensitive teeth for a few days.
! Get the dazzling smile you deserve in just one hour.
!superlative Award-winning cosmetic dentist Dr. Amara Oyelaran has transformed thousands of smiles.
!superlative We are the region's leading provider of clear aligners.
! Say goodbye to stains and hello to confidence.
! From the moment you walk in, you're in good hands.
!call-to-action Book your free smile assessment now.
! Treatment is painless and results last forever.
- A dentist checks your gums before treatment.
`,
  'hospital magazine': `
# New hybrid theatre opens at St Alder's
- The theatre opened in March and has an X-ray machine built into the table.
!superlative It makes St Alder's one of the most advanced heart hospitals in the country.
!superlative Our world-class surgeons are recognized nationally for their expertise.
! U.S. rankings have named our heart program among the best for five years in a row.
- Patients stay in hospital for two nights on average.
- Bleeding at the puncture site is the most common problem.
!call-to-action To make an appointment with one of our heart specialists, call 555-0199.
!call-to-action Learn more about our heart and vascular institute.
`,
  'device shop': `
# ThermaLoop knee wrap
! ThermaLoop is clinically proven to relieve knee pain in as little as ten minutes.
! Unlike ordinary braces, ThermaLoop warms deep into the joint.
! No pills, no needles, no downtime.
! Loved by runners, recommended by physiotherapists.
!endorsement Doctor-recommended and FDA registered.
! As seen on national television.
- The wrap weighs 180 g and runs on a lithium battery.
- Do not wear it while you sleep.
- Remove it if your skin becomes red.
!call-to-action Try it risk-free for 60 days.
! I tried everything for my knee, and nothing worked until ThermaLoop.
`,
  'weight-loss clinic': `
# Medical weight loss
! Our doctor-designed program melts fat fast without hunger or exercise.
! Lose up to 20 pounds in your first month and keep it off for good.
!superlative The program is a game-changer for busy women.
- Semaglutide slows the emptying of the stomach.
- Nausea is common in the first weeks.
- It is not suitable for people with a history of pancreatitis.
!testimonial Clients rave about their results.
!call-to-action Claim your spot today, because spaces are limited.
`,
  'infusion lounge': `
# IV drips
!pseudoscience Our signature drip detoxifies your body and recharges every cell.
! Vitamin infusions beat jet lag, banish hangovers and brighten dull skin.
! Feel the difference within minutes.
!superlative Administered by our expert nurses in a luxurious setting.
- A cannula is placed in a vein in your arm.
- A session lasts 40 minutes.
! Book now and get 15% off your first drip.
`,
  'neutral nutrient fact sheet': `
# Magnesium: fact sheet for consumers
- Magnesium is a mineral that your body needs to stay healthy.
- Magnesium is important for many processes in the body, including regulating muscle and nerve function and blood sugar levels.
- It helps maintain normal muscle and nerve function.
- Good sources are nuts, seeds, whole grains and leafy green vegetables.
- People with low magnesium may have muscle cramps.
- Vitamin D helps the body absorb calcium.
- Vitamin C prevents scurvy.
- In studies, magnesium supplements lowered blood pressure by a small amount.
- There is no evidence that magnesium cures migraine.
- It is not clear whether supplements help people with diabetes.
- Some products claim to boost energy, but they have not been tested.
- Supplements can interact with some medicines.
- Tell your health care provider about any supplements that you take.
`,
  'neutral leaflet': `
# Having a steroid injection
- The injection can reduce pain and swelling in the joint.
- It works best when you also do your exercises.
- Most people can go home the same day.
- The anaesthetic wears off after a few hours.
- Physiotherapy helps to strengthen the muscles that support your knee.
- You will be given painkillers to take at home.
- Contact your clinic if you have a fever.
- Call the ward on 555-0100 if you have any questions.
- Our nurses will check your blood pressure before you go home.
- We will send you a letter with the date of your next appointment.
- Please bring a list of your medicines.
- The hospital cannot guarantee a single room.
- This treatment is not a cure for arthritis.
- Book your follow-up appointment at reception.
- Visit the NHS website for more information.
- The best way to look after the wound is to keep it dry.
`,
  'neutral trial summary': `
# Glucosamine for knee osteoarthritis
- We searched four databases for randomised trials.
- Glucosamine did not reduce pain more than placebo.
- Our analysis included 14 trials with 3,204 participants.
- Curcumin lowered pain scores by 1.2 points compared with placebo.
- Two trials were paid for by the manufacturer.
- The certainty of the evidence was low.
- Arthroscopy remains the gold standard for diagnosis.
- Knee osteoarthritis is a leading cause of disability.
- We thank the patients who took part.
`,
  'health fraud fact sheet': `
# How to spot a miracle cure
- Beware of products that promise a quick fix.
- Be wary of words such as "miracle cure", "ancient remedy" or "secret formula".
- No supplement cures cancer.
- Sellers often use testimonials instead of proof.
- Anyone who tells you otherwise is selling something.
- A product that claims to cure many diseases is likely to be a scam.
- The word natural does not mean safe.
- Report false claims to the regulator.
- Botulinum toxin is used to treat muscle spasm.
- We do not endorse any product or clinic.
`,
  'patient story in a charity magazine': `
# Giving a kidney
- I gave a kidney to my brother in 2019.
- "I felt sore for a week," says Benna.
- The operation took three hours.
- My scar is about eight centimetres long.
- She went back to work after six weeks.
- The transplant team talked me through the risks.
- Find out how to join the donor register.
`,
  'drug leaflet': `
# Zelpavir tablets
- Zelpavir contains the active substance palvirin.
- Zelpavir reduces the risk of stroke in people with an irregular heartbeat.
- Take one tablet twice a day.
- Do not take Zelpavir if you have active bleeding.
- Ask your pharmacist if you are not sure.
- Methylprednisolone (Depo-Marvin) may be given into the joint.
- Keep the bottle tightly closed.
`,
  'regulator letter': `
# Warning letter
- This is to advise you that we reviewed your website in June.
- Your products are unapproved new drugs and misbranded under the Federal Food, Drug, and Cosmetic Act.
- Examples of claims on your website that show the intended uses of your products include the following:

! "Our tea shrinks tumors and cures diabetes naturally."

! "Thousands of customers have thrown away their insulin."

- These violations are not meant to be all-inclusive.
- Your firm should reply within 15 working days.
- You should explain how your firm will prevent such violations.
`,
}
